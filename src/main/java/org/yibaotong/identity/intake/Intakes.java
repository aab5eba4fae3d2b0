package org.yibaotong.identity.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.SheetImported;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.Table;
import org.yibaotong.text.PlainText;
import tools.jackson.databind.json.JsonMapper;

/** The sheets that wait to be taken over, each for the one who sent it and for a week. */
@Repository
@Transactional
public class Intakes {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intakes(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    UUID receive(SheetKind kind, String fileName, byte[] content, PersonId by) {
        var table = Table.find(SheetFile.read(content), kind.columns());
        var id = NewId.next();
        jdbc.sql("""
                insert into identity.intake (id, kind, file_name, lines, by_id, at)
                values (:id, :kind, :name, :lines::jsonb, :by, :at)
                """)
                .param("id", id)
                .param("kind", kind.code())
                .param("name", name(fileName))
                .param("lines", json.writeValueAsString(table))
                .param("by", by.value())
                .param("at", at(clock.instant()))
                .update();
        return id;
    }

    public Intake get(UUID id, SheetKind kind, PersonId by) {
        return jdbc.sql("select * from identity.intake where id = :id and kind = :kind and by_id = :by")
                .param("id", id)
                .param("kind", kind.code())
                .param("by", by.value())
                .query((row, number) -> intake(row, kind))
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    Optional<Intake> find(UUID id, Collection<SheetKind> kinds) {
        return jdbc.sql("select * from identity.intake where id = :id")
                .param("id", id)
                .query((row, number) -> intake(row, kind(row.getString("kind"), kinds)))
                .optional();
    }

    /** Once only, even when the button is pressed twice; again where a run was cut off or failed. */
    void begin(Intake intake, Map<Outcome, Long> counts) {
        var now = clock.instant();
        Refusal.when(intake.isRunning(now), "intake.run.running");
        int begun = jdbc.sql("""
                update identity.intake
                   set running = true, done = 0, added = :added, changed = :changed, wrong = :wrong, seen_at = :now, failure = ''
                 where id = :id and done_at is null and seen_at is not distinct from :seen
                """)
                .param("id", intake.id())
                .param("added", counts.get(Outcome.ADDED))
                .param("changed", counts.get(Outcome.CHANGED))
                .param("wrong", counts.get(Outcome.WRONG))
                .param("now", at(now))
                .param("seen", intake.seenAt() == null ? null : at(intake.seenAt()))
                .update();
        Refusal.when(begun == 0, "intake.run.done-already");
    }

    void progress(UUID id, int done) {
        jdbc.sql("update identity.intake set done = :done, seen_at = :now where id = :id")
                .param("id", id)
                .param("done", done)
                .param("now", at(clock.instant()))
                .update();
    }

    void fail(UUID id, String why) {
        jdbc.sql("update identity.intake set running = false, failure = :why where id = :id")
                .param("id", id)
                .param("why", why)
                .update();
    }

    /** Tells the trail what became of its rows. */
    void end(Intake intake) {
        var now = clock.instant();
        jdbc.sql("update identity.intake set running = false, done = added + changed, done_at = :now where id = :id")
                .param("id", intake.id())
                .param("now", at(now))
                .update();
        events.publishEvent(new SheetImported(
                intake.id(),
                intake.kind().word() + "表",
                intake.fileName(),
                intake.added(),
                intake.changed(),
                intake.wrong(),
                intake.by(),
                now));
    }

    void forgetOld() {
        jdbc.sql("delete from identity.intake where at < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
    }

    private Intake intake(ResultSet row, SheetKind kind) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new Intake(
                row.getObject("id", UUID.class),
                kind,
                row.getString("file_name"),
                json.readValue(row.getString("lines"), Table.class),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(done),
                row.getBoolean("running"),
                row.getInt("done"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("wrong"),
                instant(row.getObject("seen_at", OffsetDateTime.class)),
                row.getString("failure"));
    }

    private static SheetKind kind(String code, Collection<SheetKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String name(String fileName) {
        var name = PlainText.line(fileName.substring(fileName.lastIndexOf('/') + 1));
        return name.isEmpty() ? "表格" : name.substring(0, Math.min(200, name.length()));
    }
}
