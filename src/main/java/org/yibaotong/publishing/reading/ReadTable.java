package org.yibaotong.publishing.reading;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The counted reads, a row an hour and article, and their sums. */
@Repository
public class ReadTable {

    private final JdbcClient jdbc;

    ReadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many more reads of an article in an hour. */
    public record More(long article, Instant hour, long reads) {}

    /** In one statement each, in the order of articles, so that two nodes never wait for each other in a circle. */
    @Transactional
    public void add(List<More> more) {
        jdbc.sql("""
                insert into publishing.reads (article, hour, reads)
                select * from unnest(:articles::bigint[], :hours::timestamptz[], :reads::bigint[]) as more (article, hour, reads)
                 order by article, hour
                on conflict (article, hour) do update set reads = reads.reads + excluded.reads
                """)
                .param("articles", column(more, More::article))
                .param(
                        "hours",
                        more.stream().map(row -> Timestamp.from(row.hour())).toArray(Timestamp[]::new))
                .param("reads", column(more, More::reads))
                .update();
        jdbc.sql("""
                insert into publishing.read_total (article, reads)
                select article, sum(reads) from unnest(:articles::bigint[], :reads::bigint[]) as more (article, reads)
                 group by article order by article
                on conflict (article) do update set reads = read_total.reads + excluded.reads
                """)
                .param("articles", column(more, More::article))
                .param("reads", column(more, More::reads))
                .update();
    }

    public Map<Long, Long> totals(Collection<Long> articles) {
        var totals = new HashMap<Long, Long>();
        jdbc.sql("select article, reads from publishing.read_total where article = any(:articles)")
                .param("articles", articles.toArray(Long[]::new))
                .query(row -> {
                    totals.put(row.getLong("article"), row.getLong("reads"));
                });
        return totals;
    }

    /** Only the hours somebody read in, the earliest first. */
    TreeMap<Instant, Long> hours(long article, Instant from, int limit) {
        var hours = new TreeMap<Instant, Long>();
        jdbc.sql("""
                select hour, reads from publishing.reads
                 where article = :article and hour >= :from order by hour limit :limit
                """)
                .param("article", article)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(row -> {
                    hours.put(row.getObject("hour", OffsetDateTime.class).toInstant(), row.getLong("reads"));
                });
        return hours;
    }

    private static Long[] column(List<More> more, java.util.function.ToLongFunction<More> value) {
        return more.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }
}
