package org.yibaotong.identity.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    /** Once only, even when the button is pressed twice. */
    public void finish(Intake intake) {
        int finished = jdbc.sql("update identity.intake set done_at = :at where id = :id and done_at is null")
                .param("id", intake.id())
                .param("at", at(clock.instant()))
                .update();
        Refusal.when(finished == 0, "intake.run.done-already");
    }

    /** Tells the trail what became of its rows. */
    public <T> void tell(Intake intake, List<Fate<T>> fates) {
        var counts = Preview.counts(fates);
        events.publishEvent(new SheetImported(
                intake.id(),
                intake.kind().word() + "表",
                intake.fileName(),
                counts.getOrDefault(Outcome.ADDED, 0L),
                counts.getOrDefault(Outcome.CHANGED, 0L),
                counts.getOrDefault(Outcome.WRONG, 0L),
                intake.by(),
                clock.instant()));
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
                instant(done));
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
