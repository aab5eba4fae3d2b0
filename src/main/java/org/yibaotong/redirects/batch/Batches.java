package org.yibaotong.redirects.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.batch.Batch.State;
import org.yibaotong.redirects.mapping.Tags;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;

/** All batches with their lines. */
@Repository
class Batches {

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final JdbcTemplate copying;
    private final Clock clock;

    Batches(JdbcClient jdbc, JdbcTemplate copying, Clock clock) {
        this.jdbc = jdbc;
        this.copying = copying;
        this.clock = clock;
    }

    UUID add(OldSiteId site, PersonId by, String fileName, String sha256, Tags tags, List<Line> lines) {
        var id = NewId.next();
        jdbc.sql("""
                insert into redirects.batch (id, site_id, by_id, file_name, sha256, tags, at, state, total, seen_at)
                values (:id, :site, :by, :name, :sha256, :tags, :at, 'LOOKING', :total, :at)
                """)
                .param("id", id)
                .param("site", site.value())
                .param("by", by.value())
                .param("name", fileName)
                .param("sha256", sha256)
                .param("tags", tags.words().toArray(String[]::new))
                .param("total", lines.size())
                .param("at", at(clock.instant()))
                .update();
        new ManyRows<Line>("redirects.batch_line")
                .with("batch_id", "uuid", one -> id)
                .with("line", "int", Line::number)
                .with("old_url", "text", Line::old)
                .with("new_url", "text", Line::target)
                .with("kind_as", "text", Line::kindAs)
                .with("words", "text", Line::words)
                .with("filled_in", "boolean", Line::isFilledIn)
                .copy(lines, copying);
        return id;
    }

    Batch get(OldSiteId site, UUID id) {
        return find(id).filter(one -> one.site().equals(site)).orElseThrow(() -> new NotFound("batch", id));
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select * from redirects.batch where id = :id")
                .param("id", id)
                .query(Batches::batch)
                .optional();
    }

    List<Batch> last(OldSiteId site) {
        return jdbc.sql("select * from redirects.batch where site_id = :site order by at desc limit " + SHOWN)
                .param("site", site.value())
                .query(Batches::batch)
                .list();
    }

    /** Only one begins, even when the button is pressed twice. */
    boolean begin(Batch batch, State next, boolean overwrites) {
        return jdbc.sql("""
                update redirects.batch set state = :next, overwrites = :overwrites, done = 0, seen_at = :now, failure = ''
                 where id = :id and state = :state and seen_at = :seen
                """)
                        .param("next", next.name())
                        .param("overwrites", overwrites)
                        .param("now", at(clock.instant()))
                        .param("id", batch.id())
                        .param("state", batch.state().name())
                        .param("seen", at(batch.seenAt()))
                        .update()
                == 1;
    }

    void progress(UUID id, int done) {
        jdbc.sql("update redirects.batch set done = :done, seen_at = :now where id = :id")
                .param("done", done)
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    void end(UUID id, State state, String failure) {
        jdbc.sql("update redirects.batch set state = :state, failure = :failure, seen_at = :now where id = :id")
                .param("state", state.name())
                .param("failure", failure)
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    void count(UUID id, long added, long changed) {
        jdbc.sql("update redirects.batch set added = :added, changed = :changed where id = :id")
                .param("added", added)
                .param("changed", changed)
                .param("id", id)
                .update();
    }

    List<Line> after(UUID batch, int line, int most) {
        return jdbc.sql(
                        "select * from redirects.batch_line where batch_id = :batch and line > :line order by line limit :most")
                .param("batch", batch)
                .param("line", line)
                .param("most", most)
                .query(Batches::line)
                .list();
    }

    void judge(UUID batch, Collection<Line> lines) {
        jdbc.sql("""
                update redirects.batch_line line set outcome = judged.outcome, reason = judged.reason, path = judged.path,
                       kind = judged.kind, target = judged.target
                  from unnest(cast(:numbers as int[]), cast(:outcomes as text[]), cast(:reasons as text[]), cast(:paths as text[]),
                              cast(:kinds as text[]), cast(:targets as text[]))
                    as judged (number, outcome, reason, path, kind, target)
                 where line.batch_id = :batch and line.line = judged.number
                """)
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param("outcomes", texts(lines.stream().map(one -> one.outcome().name())))
                .param("reasons", texts(lines.stream().map(Line::reason)))
                .param("paths", texts(lines.stream().map(Line::path)))
                .param("kinds", texts(lines.stream().map(Line::kind)))
                .param("targets", texts(lines.stream().map(Line::read)))
                .param("batch", batch)
                .update();
    }

    private static String[] texts(Stream<String> values) {
        return values.toArray(String[]::new);
    }

    Map<Outcome, Long> counts(UUID batch) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        jdbc.sql("select outcome, count(*) from redirects.batch_line where batch_id = :batch group by outcome")
                .param("batch", batch)
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    List<Line> page(UUID batch, @Nullable Outcome outcome, Paging page) {
        return jdbc.sql("""
                select * from redirects.batch_line where batch_id = :batch and (:outcome = '' or outcome = :outcome)
                 order by line limit :limit offset :offset
                """)
                .param("batch", batch)
                .param("outcome", outcome == null ? "" : outcome.name())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Batches::line)
                .list();
    }

    Stream<Line> wrong(UUID batch) {
        return jdbc
                .sql("select * from redirects.batch_line where batch_id = :batch and outcome = 'WRONG' order by line")
                .param("batch", batch)
                .query(Batches::line)
                .list()
                .stream();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getInt("line"),
                row.getString("old_url"),
                row.getString("new_url"),
                row.getString("kind_as"),
                row.getString("words"),
                row.getBoolean("filled_in"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("path"),
                row.getString("kind"),
                row.getString("target"));
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                new OldSiteId(row.getObject("site_id", UUID.class)),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getBoolean("overwrites"),
                new Tags(List.of((String[]) row.getArray("tags").getArray())),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getString("failure"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
