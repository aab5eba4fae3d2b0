package org.yibaotong.closure.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** All stays. A case has one that is open at most; the database sees to it. */
@Repository
public class Stays {

    private final JdbcClient jdbc;

    Stays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(CaseId closureCase, Stay stay) {
        try {
            jdbc.sql("insert into closure.stay (case_id, reason, by_id, at) values (:case, :reason, :by, :at)")
                    .param("case", closureCase.value())
                    .param("reason", stay.reason())
                    .param("by", stay.by().value())
                    .param("at", stay.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException open) {
            throw new Refusal("closure.stay.already");
        }
    }

    /** The one that nobody has answered yet. */
    public Optional<Stay> open(CaseId closureCase) {
        return jdbc.sql("select reason, by_id, at from closure.stay where case_id = :case and answer = ''")
                .param("case", closureCase.value())
                .query(Stays::stay)
                .optional();
    }

    public void refuseStayed(CaseId closureCase) {
        open(closureCase).ifPresent(stay -> {
            throw new Refusal("closure.pass.stayed", stay.reason());
        });
    }

    public void answer(CaseId closureCase, String answer, PersonId by, Instant at) {
        jdbc.sql("""
                update closure.stay set answer = :answer, answered_by = :by, answered_at = :at where case_id = :case and answer = ''
                """)
                .param("answer", answer)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("case", closureCase.value())
                .update();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        return new Stay(
                row.getString("reason"),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
