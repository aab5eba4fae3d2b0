package org.yibaotong.register.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** The ledgers that were sent in, each for the one who sent it. What is old and done is forgotten. */
@Repository
class Intakes {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    Intakes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(PersonId by, UnitId unit, String fileName, String sha256, LocalDate figuresOn, boolean isWhole) {
        jdbc.sql("delete from register.intake where at < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
        var id = NewId.next();
        jdbc.sql("""
                insert into register.intake (id, by_id, unit_id, file_name, sha256, figures_on, whole, at)
                values (:id, :by, :unit, :name, :sha256, :on, :whole, :at)
                """)
                .param("id", id)
                .param("by", by.value())
                .param("unit", unit.value())
                .param("name", fileName)
                .param("sha256", sha256)
                .param("on", figuresOn)
                .param("whole", isWhole)
                .param("at", at(clock.instant()))
                .update();
        return id;
    }

    Intake get(UUID id, PersonId by) {
        return find(id).filter(intake -> intake.by().equals(by)).orElseThrow(() -> new NotFound("intake", id));
    }

    Optional<Intake> find(UUID id) {
        return jdbc.sql("select * from register.intake where id = :id")
                .param("id", id)
                .query(Intakes::intake)
                .optional();
    }

    List<Intake> last(PersonId by) {
        return jdbc.sql("select * from register.intake where by_id = :by order by at desc limit " + SHOWN)
                .param("by", by.value())
                .query(Intakes::intake)
                .list();
    }

    /** What was sent in last for any of these, by whomever. */
    Optional<Intake> lastOf(Set<UnitId> units) {
        return jdbc.sql("select * from register.intake where unit_id = any(:units) order by at desc limit 1")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Intakes::intake)
                .optional();
    }

    void setOverwrites(UUID intake, boolean overwrites) {
        jdbc.sql("update register.intake set overwrites = :overwrites where id = :intake")
                .param("overwrites", overwrites)
                .param("intake", intake)
                .update();
    }

    /** Only one begins, even when the button is pressed twice. */
    boolean begin(Intake intake, Intake.State next, long total) {
        return jdbc.sql("""
                update register.intake set state = :next, done = 0, total = :total, seen_at = :now, failure = ''
                 where id = :id and state = :state and seen_at is not distinct from :seen
                """)
                        .param("next", next.name())
                        .param("total", total)
                        .param("now", at(clock.instant()))
                        .param("id", intake.id())
                        .param("state", intake.state().name())
                        .param("seen", intake.seenAt() == null ? null : at(intake.seenAt()))
                        .update()
                == 1;
    }

    void progress(UUID intake, int done) {
        jdbc.sql("update register.intake set done = :done, seen_at = :now where id = :id")
                .param("done", done)
                .param("now", at(clock.instant()))
                .param("id", intake)
                .update();
    }

    void end(UUID intake, Intake.State state, String failure) {
        jdbc.sql(
                        "update register.intake set state = :state, failure = :failure, done_at = :now, seen_at = :now where id = :id")
                .param("state", state.name())
                .param("failure", failure)
                .param("now", at(clock.instant()))
                .param("id", intake)
                .update();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Intake(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("by_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("figures_on", LocalDate.class),
                row.getBoolean("overwrites"),
                row.getBoolean("whole"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Intake.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                seen == null ? null : seen.toInstant(),
                row.getString("failure"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
