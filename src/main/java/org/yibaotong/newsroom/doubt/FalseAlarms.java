package org.yibaotong.newsroom.doubt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;

/** All false alarms there are; they hold for every story. */
@Repository
class FalseAlarms {

    private final JdbcClient jdbc;

    FalseAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those of the keys that were said to be false alarms */
    Set<String> among(Collection<String> keys) {
        return new HashSet<>(jdbc.sql(
                        "select rule || ':' || words from newsroom.false_alarm where rule || ':' || words = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    Rows<FalseAlarm> list(Paging page) {
        var rows = jdbc.sql("select * from newsroom.false_alarm order by said_at desc, id limit :limit offset :offset")
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(FalseAlarms::falseAlarm)
                .list();
        var total = jdbc.sql("select count(*) from newsroom.false_alarm")
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** @return whether nobody had said so already */
    boolean add(FalseAlarm falseAlarm) {
        return jdbc.sql("""
                insert into newsroom.false_alarm (id, story_id, rule, words, said_by, said_at)
                values (:id, :story, :rule, :words, :by, :at)
                    on conflict do nothing
                """)
                        .param("id", falseAlarm.id())
                        .param("story", falseAlarm.story().value())
                        .param("rule", falseAlarm.rule())
                        .param("words", falseAlarm.words())
                        .param("by", falseAlarm.by().value())
                        .param("at", falseAlarm.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<FalseAlarm> remove(UUID id) {
        return jdbc.sql("delete from newsroom.false_alarm where id = :id returning *")
                .param("id", id)
                .query(FalseAlarms::falseAlarm)
                .optional();
    }

    private static FalseAlarm falseAlarm(ResultSet row, int ignored) throws SQLException {
        return new FalseAlarm(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getString("rule"),
                row.getString("words"),
                new PersonId(row.getObject("said_by", UUID.class)),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
