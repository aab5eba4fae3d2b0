package org.yibaotong.register.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.shared.Paging;

/** Finds which accounts stand on a page (查找): their ids, in the order asked for, and how many there are. */
final class LedgerQuery {

    private static final String LAST_CHANGED_FIRST = " order by account.changed_at desc, account.id";

    private final JdbcClient jdbc;
    private final Narrowing narrowing;

    LedgerQuery(JdbcClient jdbc, Narrowing narrowing) {
        this.jdbc = jdbc;
        this.narrowing = narrowing;
    }

    /** An account on a page, and how many there are on all of them. */
    record Counted(UUID id, long total) {}

    /**
     * Those with the words among the accounts that changed last.
     *
     * @param read how many there were to be read
     */
    record Last(List<UUID> ids, int read) {}

    /** Without the figures, which narrow nothing. */
    long count() {
        return jdbc.sql("select count(*) from register.account where " + narrowing.all())
                .params(narrowing.values())
                .query(Long.class)
                .single();
    }

    /** Which ones those are stands in an index; only they are read. */
    Last wordsAmongLast(int window) {
        var read = new int[1];
        var ids = new ArrayList<UUID>();
        jdbc.sql("select account.id, " + narrowing.said()
                        + " as has_words from (select id, changed_at from register.account where "
                        + narrowing.indexed() + LAST_CHANGED_FIRST + " limit " + window
                        + ") as last join register.account using (id) order by last.changed_at desc, id")
                .params(narrowing.values())
                .query(row -> {
                    read[0]++;
                    if (row.getBoolean(2)) {
                        ids.add(row.getObject(1, UUID.class));
                    }
                });
        return new Last(ids, read[0]);
    }

    /** None beyond the last page. */
    List<Counted> counted(Paging page) {
        return select("account.id, count(*) over () as total", LAST_CHANGED_FIRST + cut(page.limit(), page.offset()))
                .query((row, number) -> new Counted(row.getObject(1, UUID.class), row.getLong(2)))
                .list();
    }

    List<UUID> lastChangedFirst(Paging page, long total) {
        return fromTheNearerEnd(
                LAST_CHANGED_FIRST,
                " order by account.changed_at, account.id desc",
                page.limit(),
                page.offset(),
                total);
    }

    /** The last page is as near as the first. */
    private List<UUID> fromTheNearerEnd(String forth, String back, long limit, long offset, long total) {
        long behind = total - offset - limit;
        if (offset <= Math.max(0, behind)) {
            return ids(forth + cut(limit, offset));
        }
        long size = Math.max(0, limit + Math.min(0, behind));
        return ids(back + cut(size, Math.max(0, behind))).reversed();
    }

    /** Along its index stand those of which it is known; the others come after the last of them, and only there are they looked for. */
    List<UUID> knownFirst(String what, String id, Paging page, long total) {
        var known = " and " + what + " is not null";
        var ids = new ArrayList<>(ids(known + " order by " + what + ", " + id + cut(page.limit(), page.offset())));
        if (ids.size() < page.limit()) {
            long before = ids.isEmpty() && page.offset() > 0 ? count(known) : page.offset() + ids.size();
            var unknown = " and " + what + " is null order by account.id";
            ids.addAll(fromTheNearerEnd(
                    unknown,
                    unknown + " desc",
                    page.limit() - ids.size(),
                    Math.max(0, page.offset() - before),
                    total - before));
        }
        return ids;
    }

    private static String cut(long limit, long offset) {
        return " limit " + limit + " offset " + offset;
    }

    List<UUID> ids(String end) {
        return select("account.id", end)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private long count(String more) {
        return select("count(*)", more).query(Long.class).single();
    }

    private JdbcClient.StatementSpec select(String what, String end) {
        return jdbc.sql("select " + what
                        + " from register.account left join register.latest on latest.account_id = account.id where "
                        + narrowing.all() + end)
                .params(narrowing.values());
    }
}
