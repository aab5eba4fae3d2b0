package org.yibaotong.newsroom.withdrawal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** All withdrawals. */
@Repository
public class Withdrawals {

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Withdrawal withdrawal) {
        jdbc.sql("""
                insert into newsroom.withdrawal (story_id, edition, reason, decided_by, decided_at)
                values (:story, :edition, :reason, :by, :at)
                """)
                .param("story", withdrawal.story().value())
                .param("edition", withdrawal.edition())
                .param("reason", withdrawal.reason())
                .param("by", withdrawal.by().value())
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Withdrawal> find(StoryId story) {
        return jdbc.sql("select * from newsroom.withdrawal where story_id = :story")
                .param("story", story.value())
                .query((row, number) -> new Withdrawal(
                        story,
                        row.getInt("edition"),
                        row.getString("reason"),
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
