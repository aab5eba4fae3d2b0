package org.yibaotong.audit.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.audit.chain.CheckResult;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** All checks there were, and how far the one under way has come. */
@Repository
public class CheckRuns {

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<CheckRun> last() {
        return jdbc.sql("select * from audit.check_run order by started_at desc limit 1")
                .query(CheckRuns::run)
                .optional();
    }

    /** Until commit, nobody else begins one. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.check'))").query(row -> {});
    }

    UUID start(PersonId by, long total) {
        var id = NewId.next();
        jdbc.sql("""
                insert into audit.check_run (id, by_id, started_at, seen_at, total)
                values (:id, :by, :at, :at, :total)
                """)
                .param("id", id)
                .param("by", by.value())
                .param("at", now())
                .param("total", total)
                .update();
        return id;
    }

    void progress(UUID id, long done) {
        jdbc.sql(
                        "update audit.check_run set done = :done, total = greatest(total, :done), seen_at = :at where id = :id")
                .param("id", id)
                .param("done", done)
                .param("at", now())
                .update();
    }

    void finish(UUID id, CheckResult result) {
        jdbc.sql("""
                update audit.check_run
                   set done = :done, total = :done, hash = :hash, broken = :broken, seen_at = :at, finished_at = :at
                 where id = :id
                """)
                .param("id", id)
                .param("done", result.lines())
                .param("hash", result.hash())
                .param("broken", result.broken().isPresent() ? result.broken().getAsLong() : null, Types.BIGINT)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CheckRun run(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        var broken = row.getObject("broken", Long.class);
        return new CheckRun(
                row.getObject("id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getLong("total"),
                row.getLong("done"),
                finished == null ? null : finished.toInstant(),
                broken == null ? OptionalLong.empty() : OptionalLong.of(broken),
                row.getString("hash"));
    }
}
