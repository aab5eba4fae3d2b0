package org.yibaotong.audit.chain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Audited.TrailEntry;
import org.yibaotong.shared.ManyRows;

/** The trail as it stands in the database: lines are added, read in order, and never changed. */
@Repository
public class Trail {

    private static final ManyRows<Entry> LINES = new ManyRows<Entry>("audit.entry")
            .with("number", "bigint", Entry::number)
            .with("at", "timestamptz", Entry::at)
            .with("by_id", "uuid", Entry::by)
            .with("what", "text", Entry::what)
            .with("kind", "text", Entry::kind)
            .with("thing", "text", Entry::thing)
            .with("detail", "text", Entry::detail)
            .with("previous", "text", Entry::previous)
            .with("hash", "text", Entry::hash);

    private final JdbcClient jdbc;

    public Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain. */
    public record Head(long number, String hash) {}

    /**
     * Whoever adds lines holds the end of the chain until commit, so that each line knows the one before: for two statements,
     * however many lines there are.
     */
    void add(List<TrailEntry> events) {
        var head = head("for update");
        var lines = new ArrayList<Entry>();
        for (var event : events) {
            var entry = after(head, event);
            lines.add(entry);
            head = new Head(entry.number(), entry.hash());
        }
        LINES.insert(lines, jdbc);
        jdbc.sql("update audit.head set number = :number, hash = :hash")
                .param("number", head.number())
                .param("hash", head.hash())
                .update();
    }

    private static Entry after(Head head, TrailEntry event) {
        return Entry.after(
                head.number() + 1,
                head.hash(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.by().value(),
                event.what(),
                event.kind(),
                event.id(),
                event.detail());
    }

    public Head head() {
        return head("");
    }

    private Head head(String lock) {
        return jdbc.sql("select number, hash from audit.head " + lock)
                .query((row, number) -> new Head(row.getLong("number"), row.getString("hash")))
                .single();
    }

    /** The next lines after a number, in order. */
    List<Entry> after(long number, int limit) {
        return jdbc.sql("select * from audit.entry where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(Entry.MAPPER)
                .list();
    }
}
