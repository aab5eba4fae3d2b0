package org.yibaotong.redirects.hit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.PersonId;

/** All hits there are, and the logs they come from. */
@Repository
@Transactional
class HitTable {

    private static final int OURS = 0;
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;

    HitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** More of what we served ourselves. */
    void add(Collection<Hit> hits) {
        add(hits, OURS);
    }

    void add(Collection<Hit> hits, long file) {
        new ManyRows<Hit>("redirects.hit")
                .with("site", "int", Hit::site)
                .with("path", "text", Hit::path)
                .with("day", "date", Hit::day)
                .with("status", "smallint", Hit::status)
                .with("file", "bigint", hit -> file)
                .with("count", "bigint", Hit::count)
                .insert(
                        hits,
                        "on conflict (site, path, day, status, file) do update set count = redirects.hit.count + excluded.count",
                        jdbc);
    }

    long nextFile() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('redirects.log_file', 'id'))")
                .query(Long.class)
                .single();
    }

    boolean isKnown(OldSiteId site, String sha256) {
        return jdbc.sql("select exists (select from redirects.log_file where site_id = :site and sha256 = :sha256)")
                .param("site", site.value())
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    void forget(long file) {
        jdbc.sql("delete from redirects.hit where file = :file")
                .param("file", file)
                .update();
    }

    /** In the place of one of the same name. */
    void replace(OldSiteId site, String name, long file, String sha256, LogReport report, PersonId by, Instant at) {
        jdbc.sql("""
                delete from redirects.hit where file = (select id from redirects.log_file where site_id = :site and name = :name)
                """).param("site", site.value()).param("name", name).update();
        jdbc.sql("delete from redirects.log_file where site_id = :site and name = :name")
                .param("site", site.value())
                .param("name", name)
                .update();
        jdbc.sql("""
                insert into redirects.log_file (id, name, sha256, site_id, lines, hits, report, by_id, at)
                overriding system value values (:id, :name, :sha256, :site, :lines, :hits, :report, :by, :at)
                """)
                .param("id", file)
                .param("name", name)
                .param("sha256", sha256)
                .param("site", site.value())
                .param("lines", report.lines())
                .param("hits", report.hits())
                .param("report", report.said())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Beside each mapping stands how often it was asked for. */
    void addUp(OldSite site) {
        jdbc.sql("""
                update redirects.mapping set hits = summed.hits
                  from (select path, sum(count) as hits from redirects.hit where site = :number group by path) summed
                 where mapping.site_id = :site and mapping.path = summed.path and mapping.hits <> summed.hits
                """)
                .param("number", site.number())
                .param("site", site.id().value())
                .update();
    }

    /** Addresses people asked for without a mapping, the most visited first. */
    List<Address> unmapped(OldSite site, int most) {
        return wanted(site, LocalDate.EPOCH, most).stream()
                .filter(one -> !one.isMapped())
                .map(one -> new Address(one.path()))
                .toList();
    }

    /** @param isMapped or else there is no mapping at all; undecided are both */
    public record Wanted(String path, long hits, boolean isMapped) {}

    /** What people asked for and nobody has decided about, the most visited first. */
    List<Wanted> wanted(OldSite site, LocalDate since, int most) {
        return jdbc.sql("""
                select summed.path, summed.hits, mapping.id is not null
                  from (select path, sum(count) as hits from redirects.hit
                         where site = :number and day >= :since and path not in ('', '/') group by path) summed
                  left join redirects.mapping on mapping.site_id = :site and mapping.path = summed.path
                 where mapping.id is null or mapping.kind = 'UNRESOLVED'
                 order by summed.hits desc, summed.path limit :most
                """)
                .param("number", site.number())
                .param("site", site.id().value())
                .param("since", since)
                .param("most", most)
                .query((row, number) -> new Wanted(row.getString(1), row.getLong(2), row.getBoolean(3)))
                .list();
    }

    List<HitsPage.Count> counts(OldSite site, LocalDate since) {
        return jdbc.sql("""
                select case when status in (300, 410) then 'TOLD' when status = 404 then 'MISSED' when status between 301 and 399 then 'LED'
                            when status < 300 then 'STILL' else 'OTHER' end as answered, sum(count)
                  from redirects.hit where site = :number and day >= :since group by 1 order by 2 desc, 1
                """)
                .param("number", site.number())
                .param("since", since)
                .query((row, number) -> new HitsPage.Count(Answered.valueOf(row.getString(1)), row.getLong(2)))
                .list();
    }

    public record LogFile(String name, String report, Instant at) {}

    List<LogFile> last(OldSiteId site) {
        return jdbc.sql("select name, report, at from redirects.log_file where site_id = :site order by at desc limit "
                        + SHOWN)
                .param("site", site.value())
                .query((row, number) -> new LogFile(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
