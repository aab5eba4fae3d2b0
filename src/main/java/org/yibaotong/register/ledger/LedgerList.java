package org.yibaotong.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Tier;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** The list of the ledger, as narrowed by a filter. */
@Repository
class LedgerList {

    private static final String COLUMNS = """
            account.id, account.platform, account.name, account.handle, account.link, account.sponsor, account.tier,
            account.state, account.since, account.deadline, latest.posted_on, latest.followers, latest.posts, latest.posts_on,
            coalesce((select string_agg(service.name, '、' order by position)
                        from register.service where account_id = account.id), '') as services
            """;

    /** So many accounts are read in a few milliseconds. */
    private static final int WINDOW = 2_000;

    private final JdbcClient jdbc;

    LedgerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some rows of what was found.
     *
     * @param isMore whether there are more than were counted
     */
    record Found(Rows<LedgerRow> rows, boolean isMore) {}

    Found page(UUID @Nullable [] units, LedgerFilter filter, Paging page) {
        return page(units, filter, page, WINDOW);
    }

    /**
     * Words that stand in very many accounts stand in many of those that changed last: these are read first, and where they fill the page,
     * nobody counts the rest. Rarer words are found by their index and counted on the way.
     */
    Found page(UUID @Nullable [] units, LedgerFilter filter, Paging page, int window) {
        var narrowing = new Narrowing(units, filter);
        var query = new LedgerQuery(jdbc, narrowing);
        if (!narrowing.hasWords() || filter.order() != LedgerFilter.Sort.CHANGED) {
            return new Found(page(query, filter, page, query.count()), false);
        }
        var last = query.wordsAmongLast(window);
        boolean isAll = last.read() < window;
        if (isAll || last.ids().size() > page.offset() + page.limit()) {
            return new Found(cut(last.ids(), page), !isAll);
        }
        var counted = query.counted(page);
        return new Found(
                counted.isEmpty()
                        ? page(query, filter, page, query.count())
                        : new Rows<>(
                                rows(counted.stream()
                                        .map(LedgerQuery.Counted::id)
                                        .toList()),
                                page,
                                counted.getFirst().total()),
                false);
    }

    private Rows<LedgerRow> cut(List<UUID> ids, Paging page) {
        int from = Math.min(ids.size(), page.offset());
        return new Rows<>(rows(ids.subList(from, Math.min(ids.size(), from + page.limit()))), page, ids.size());
    }

    /** Where it is known how many there are. */
    Rows<LedgerRow> known(UUID @Nullable [] units, LedgerFilter filter, Paging page, long total) {
        return page(new LedgerQuery(jdbc, new Narrowing(units, filter)), filter, page, total);
    }

    /** Which ones stand on the page comes first, and only they are read. */
    private Rows<LedgerRow> page(LedgerQuery query, LedgerFilter filter, Paging page, long total) {
        var ids = switch (filter.order()) {
            case CHANGED -> query.lastChangedFirst(page, total);
            case LONGEST_SILENT -> query.knownFirst("latest.posted_on", "latest.account_id", page, total);
            case DUE -> query.knownFirst("account.deadline", "account.id", page, total);
        };
        return new Rows<>(rows(ids), page, total);
    }

    private List<LedgerRow> rows(List<UUID> ids) {
        return jdbc.sql("select " + COLUMNS + """
                  from unnest(cast(:ids as uuid[])) with ordinality as asked (id, place)
                  join register.account using (id) left join register.latest on latest.account_id = account.id
                 order by place
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(LedgerList::row)
                .list();
    }

    /** The ids of everything found, in order. */
    List<AccountId> ids(UUID @Nullable [] units, LedgerFilter filter, int most) {
        return new LedgerQuery(jdbc, new Narrowing(units, filter))
                .ids(order(filter) + " limit " + most).stream()
                        .map(AccountId::new)
                        .toList();
    }

    Map<AccountState, Long> counts(UUID[] units) {
        var counts = new EnumMap<AccountState, Long>(AccountState.class);
        jdbc.sql("select state, count(*) from register.account where sponsoring_unit = any(:units) group by state")
                .param("units", units)
                .query(row -> {
                    counts.put(AccountState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private static String order(LedgerFilter filter) {
        return " order by "
                + switch (filter.order()) {
                    case CHANGED -> "account.changed_at desc, account.id";
                    case LONGEST_SILENT -> "latest.posted_on nulls last, account.id";
                    case DUE -> "account.deadline nulls last, account.id";
                };
    }

    private static LedgerRow row(ResultSet row, int number) throws SQLException {
        return new LedgerRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("platform"),
                row.getString("name"),
                row.getString("handle"),
                row.getString("link"),
                row.getString("sponsor"),
                Tier.valueOf(row.getString("tier")),
                AccountState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("followers", Long.class),
                row.getObject("posts", Long.class),
                row.getObject("posts_on", LocalDate.class),
                row.getString("services"));
    }
}
