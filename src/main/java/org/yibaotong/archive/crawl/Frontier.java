package org.yibaotong.archive.crawl;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** The addresses that were found, and what became of each (待取网址). */
@Repository
public class Frontier {

    private final JdbcClient jdbc;

    Frontier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found before stays as it is. */
    void add(ArchiveId archive, Collection<Found> found, Instant now) {
        if (found.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into archive.frontier (archive_id, address, target, depth, state, reason, not_before)
                select :archive, address, target, depth, case when reason = '' then 'WAITING' else 'LEFT' end, reason, :now
                  from unnest(:addresses::text[], :targets::text[], :depths::int[], :reasons::text[])
                       one (address, target, depth, reason)
                on conflict (archive_id, address) do nothing
                """)
                .param("archive", archive.value())
                .param("now", Archives.at(now))
                .param("addresses", found.stream().map(Found::address).toArray(String[]::new))
                .param(
                        "targets",
                        found.stream().map(one -> one.target().toString()).toArray(String[]::new))
                .param("depths", found.stream().map(Found::depth).toArray(Integer[]::new))
                .param("reasons", found.stream().map(Frontier::reason).toArray(String[]::new))
                .update();
    }

    /** The nearest to the home page first. */
    List<Waiting> next(ArchiveId archive, Instant now, int most) {
        return jdbc.sql("""
                select number, address, target, depth, tries from archive.frontier
                 where archive_id = :archive and state = 'WAITING' and not_before <= :now
                 order by depth, number limit :most
                """)
                .param("archive", archive.value())
                .param("now", Archives.at(now))
                .param("most", most)
                .query((row, number) -> new Waiting(
                        row.getLong(1), row.getString(2), URI.create(row.getString(3)), row.getInt(4), row.getInt(5)))
                .list();
    }

    /** When the first of those that have to be asked again may be. */
    Optional<Instant> soonest(ArchiveId archive) {
        return jdbc.sql("""
                select not_before from archive.frontier
                 where archive_id = :archive and state = 'WAITING' order by not_before limit 1
                """)
                .param("archive", archive.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The one that waits at an address, for whoever finds its page in a file and not in the table. */
    Optional<Waiting> waiting(ArchiveId archive, URI target) {
        return jdbc.sql("""
                select number, address, target, depth, tries from archive.frontier
                 where archive_id = :archive and address = :address and state = 'WAITING'
                """)
                .param("archive", archive.value())
                .param("address", PageAddress.of(target).text())
                .query((row, number) -> new Waiting(
                        row.getLong(1), row.getString(2), URI.create(row.getString(3)), row.getInt(4), row.getInt(5)))
                .optional();
    }

    void kept(long number) {
        jdbc.sql("update archive.frontier set state = 'KEPT', reason = '' where number = :number")
                .param("number", number)
                .update();
    }

    void left(long number, Left reason) {
        jdbc.sql("update archive.frontier set state = 'LEFT', reason = :reason where number = :number")
                .param("number", number)
                .param("reason", reason.name())
                .update();
    }

    void later(long number, Left reason, Instant notBefore) {
        jdbc.sql(
                        "update archive.frontier set tries = tries + 1, reason = :reason, not_before = :at where number = :number")
                .param("number", number)
                .param("reason", reason.name())
                .param("at", Archives.at(notBefore))
                .update();
    }

    /** Why an address is not kept, where it is known at all. */
    public Optional<Left> left(ArchiveId archive, PageAddress address) {
        return jdbc.sql("""
                select reason from archive.frontier
                 where archive_id = :archive and address = any(:writings) and state = 'LEFT' limit 1
                """)
                .param("archive", archive.value())
                .param("writings", address.writings().toArray(String[]::new))
                .query(String.class)
                .optional()
                .map(Left::valueOf);
    }

    public Standing standing(ArchiveId archive) {
        var counts = jdbc.sql(
                        "select state, reason, count(*) n from archive.frontier where archive_id = :archive group by 1, 2 order by 3 desc")
                .param("archive", archive.value())
                .query((row, number) -> new Count(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        return new Standing(
                all(counts, "WAITING"), all(counts, "KEPT"), reasons(counts, "WAITING"), reasons(counts, "LEFT"));
    }

    private record Count(String state, String reason, long addresses) {}

    private static long all(List<Count> counts, String state) {
        return counts.stream()
                .filter(one -> one.state().equals(state))
                .mapToLong(Count::addresses)
                .sum();
    }

    private static Map<Left, Long> reasons(List<Count> counts, String state) {
        var reasons = new LinkedHashMap<Left, Long>();
        counts.stream()
                .filter(one -> one.state().equals(state) && !one.reason().isEmpty())
                .forEach(one -> reasons.put(Left.valueOf(one.reason()), one.addresses()));
        return reasons;
    }

    /**
     * How far a crawl is.
     *
     * @param later why how many of those that wait are to be asked for once more
     */
    public record Standing(long waiting, long kept, Map<Left, Long> later, Map<Left, Long> left) {

        public Standing {
            later = Collections.unmodifiableMap(new LinkedHashMap<>(later));
            left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        }

        public long known() {
            return waiting + kept + allLeft();
        }

        public long allLeft() {
            return left.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public record LeftRow(String target, Left reason) {}

    public Rows<LeftRow> left(ArchiveId archive, Paging page) {
        var rows = jdbc.sql("""
                select target, reason from archive.frontier where archive_id = :archive and state = 'LEFT'
                 order by reason, number limit :limit offset :offset
                """)
                .param("archive", archive.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, number) -> new LeftRow(row.getString(1), Left.valueOf(row.getString(2))))
                .list();
        return new Rows<>(rows, page, standing(archive).allLeft());
    }

    private static String reason(Found found) {
        return found.left() == null ? "" : found.left().name();
    }
}
