package org.yibaotong.audit.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Audited.TrailEntry;

/** The trail as it stands in the database: lines are added, read in order, and never changed. */
@Repository
class Trail {

    /** Whoever adds a line holds this until commit, so that each line knows the one before. */
    private static final long CHAIN = 0x7961_7564_6974L;

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TrailEntry event) {
        jdbc.sql("select pg_advisory_xact_lock(:chain)")
                .param("chain", CHAIN)
                .query()
                .listOfRows();
        var last = jdbc.sql("select * from audit.entry order by number desc limit 1")
                .query(Trail::entry)
                .optional();
        insert(Entry.after(
                last.map(Entry::number).orElse(0L) + 1,
                last.map(Entry::hash).orElse(Entry.START),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.by().value(),
                event.what(),
                event.kind(),
                event.id(),
                event.detail()));
    }

    /** The next lines after a number, in order. */
    List<Entry> after(long number, int limit) {
        return jdbc.sql("select * from audit.entry where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(Trail::entry)
                .list();
    }

    private void insert(Entry entry) {
        jdbc.sql("""
                insert into audit.entry (number, at, by_id, what, kind, thing, detail, previous, hash)
                values (:number, :at, :by, :what, :kind, :thing, :detail, :previous, :hash)
                """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("by", entry.by())
                .param("what", entry.what())
                .param("kind", entry.kind())
                .param("thing", entry.thing())
                .param("detail", entry.detail())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by_id", UUID.class),
                row.getString("what"),
                row.getString("kind"),
                row.getString("thing"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
