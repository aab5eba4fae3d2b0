package org.yibaotong.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

    private final JdbcClient jdbc;

    LedgerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words are looked for in the accounts themselves: those that have them are gone through once, and counted on the way. */
    Rows<LedgerRow> page(UUID[] units, LedgerFilter filter, Paging page) {
        var found = narrowed(units, filter);
        var counted = filter.q().isEmpty() || filter.order() != LedgerFilter.Sort.CHANGED
                ? List.<Counted>of()
                : found.counted(page);
        return counted.isEmpty()
                ? page(units, filter, page, found.count())
                : new Rows<>(
                        rows(counted.stream().map(Counted::id).toList()),
                        page,
                        counted.getFirst().total());
    }

    /** An account on a page, and how many there are on all of them. */
    private record Counted(UUID id, long total) {}

    /** Where it is known how many there are. Which ones stand on the page comes first, and only they are read. */
    Rows<LedgerRow> page(UUID[] units, LedgerFilter filter, Paging page, long total) {
        var found = narrowed(units, filter);
        var ids = switch (filter.order()) {
            case CHANGED -> found.fromTheNearerEnd(page, total);
            case LONGEST_SILENT -> found.knownFirst("latest.posted_on", "latest.account_id", page);
            case DUE -> found.knownFirst("account.deadline", "account.id", page);
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
    List<AccountId> ids(UUID[] units, LedgerFilter filter, int most) {
        return narrowed(units, filter).ids(order(filter) + " limit " + most).stream()
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

    /** A condition for each part of the filter that is set, with its value. */
    private final class Narrowed {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void where(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        void where(String column, Enum<?> value) {
            where("account." + column + " = :" + column, column, value.name());
        }

        /** Without the figures, which narrow nothing. */
        long count() {
            return jdbc.sql("select count(*) from register.account where " + String.join(" and ", conditions))
                    .params(values)
                    .query(Long.class)
                    .single();
        }

        /** None beyond the last page. */
        List<Counted> counted(Paging page) {
            return select(
                            "account.id, count(*) over () as total",
                            " order by account.changed_at desc, account.id" + cut(page.limit(), page.offset()))
                    .query((row, number) -> new Counted(row.getObject(1, UUID.class), row.getLong(2)))
                    .list();
        }

        /** The last page is as near as the first. */
        List<UUID> fromTheNearerEnd(Paging page, long total) {
            long behind = total - page.offset() - page.limit();
            if (page.offset() <= Math.max(0, behind)) {
                return ids(" order by account.changed_at desc, account.id" + cut(page.limit(), page.offset()));
            }
            long size = Math.max(0, page.limit() + Math.min(0, behind));
            return ids(" order by account.changed_at, account.id desc" + cut(size, Math.max(0, behind)))
                    .reversed();
        }

        /** Along its index stand those of which it is known; the others come after the last of them, and only there are they looked for. */
        List<UUID> knownFirst(String what, String id, Paging page) {
            var known = " and " + what + " is not null";
            var ids = new ArrayList<>(ids(known + " order by " + what + ", " + id + cut(page.limit(), page.offset())));
            if (ids.size() < page.limit()) {
                long before = ids.isEmpty() ? count(known) : page.offset();
                ids.addAll(ids(" and " + what + " is null order by account.id"
                        + cut(page.limit() - ids.size(), Math.max(0, page.offset() - before))));
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
                            + String.join(" and ", conditions) + end)
                    .params(values);
        }
    }

    private Narrowed narrowed(UUID[] units, LedgerFilter filter) {
        var found = new Narrowed();
        found.where("account.sponsoring_unit = any(:units)", "units", units);
        if (!filter.platform().isEmpty()) {
            found.where("account.platform = :platform", "platform", filter.platform());
        }
        if (filter.standing() != null) {
            found.where(
                    "account.state = any(:states)",
                    "states",
                    filter.standing().states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.state() != null) {
            found.where("state", filter.state());
        }
        if (filter.tier() != null) {
            found.where("tier", filter.tier());
        }
        if (filter.category() != null) {
            found.where("category", filter.category());
        }
        if (filter.purpose() != null) {
            found.where("purpose", filter.purpose());
        }
        if (!filter.q().isEmpty()) {
            find(filter.q(), found);
        }
        return found;
    }

    /** The pairs of characters find the candidates by index; the whole piece decides, unless it is one pair itself. */
    private static void find(String words, Narrowed found) {
        var grams = bigrams(words);
        if (grams.length > 0) {
            found.where("account.grams @> cast(:grams as text[])", "grams", grams);
        }
        if (words.toLowerCase(Locale.ROOT).codePoints().count() != 2) {
            found.where(
                    "position(lower(:q) in lower(account.name || ' ' || account.sponsor || ' ' || account.handle || ' ' || account.link)) > 0",
                    "q",
                    words);
        }
    }

    static String[] bigrams(String words) {
        var points = words.toLowerCase(Locale.ROOT).codePoints().toArray();
        return IntStream.range(0, Math.max(0, points.length - 1))
                .mapToObj(from -> new String(points, from, 2))
                .distinct()
                .toArray(String[]::new);
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
