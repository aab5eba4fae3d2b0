package org.yibaotong.identity.visit;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.PasswordReissued;
import org.yibaotong.identity.PersonDeactivated;
import org.yibaotong.identity.SecondFactorsReset;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.PersonId;

/**
 * Signs a person out everywhere who may not come in as before: with the change itself, and once more after it is committed, for whoever
 * slipped in between with what was good until then. Both by the connection of the change: whoever asks for a second one while holding
 * the first may wait for others who do the same.
 */
@Component
class AllVisitsEnd {

    private static final String OF_A_PERSON = "delete from spring_session where principal_name = ?";

    private final JdbcTemplate jdbc;

    AllVisitsEnd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonDeactivated event) {
        end(event.person());
    }

    @EventListener
    void on(PasswordReissued event) {
        end(event.person());
    }

    @EventListener
    void on(SecondFactorsReset event) {
        end(event.person());
    }

    void end(PersonId person) {
        jdbc.update(OF_A_PERSON, person.toString());
        Committed.then(() -> jdbc.execute((Connection connection) -> endAndCommit(connection, person)));
    }

    /** Nobody commits any more what is done after a commit. */
    private static @Nullable Void endAndCommit(Connection connection, PersonId person) throws SQLException {
        try (var delete = connection.prepareStatement(OF_A_PERSON)) {
            delete.setString(1, person.toString());
            delete.executeUpdate();
        }
        connection.commit();
        return null;
    }
}
