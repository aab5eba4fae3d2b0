package org.yibaotong.register.figurefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.figurefile.FigureTable.Line;
import org.yibaotong.register.platform.AccountKey;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.reading.Row;
import org.yibaotong.register.reading.RowReader;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;

/** Finds the accounts the rows of a table are about (对上号): by id or link, else by a name that only one account on the platform has. */
@Repository
class KnownByName {

    private final AccountKeys keys;
    private final Platforms platforms;
    private final JdbcClient jdbc;

    KnownByName(AccountKeys keys, Platforms platforms, JdbcClient jdbc) {
        this.keys = keys;
        this.platforms = platforms;
        this.jdbc = jdbc;
    }

    Accounts of(List<Line> lines, Reach reach) {
        var asked = new HashSet<AccountKey>();
        lines.forEach(line -> asked.addAll(keys(line)));
        var byKey = keys.find(asked);
        return new Accounts(byKey, named(lines, reach), reached(byKey.values(), reach));
    }

    /** What was found for all rows at once. */
    final class Accounts {

        private final Map<AccountKey, AccountId> byKey;
        private final Map<String, List<AccountId>> byName;
        private final Set<AccountId> reached;

        private Accounts(
                Map<AccountKey, AccountId> byKey, Map<String, List<AccountId>> byName, Set<AccountId> reached) {
            this.byKey = byKey;
            this.byName = byName;
            this.reached = reached;
        }

        /** Another unit's account is as good as none. */
        AccountId account(Line line) {
            var held = keys(line).stream()
                    .map(byKey::get)
                    .filter(reached::contains)
                    .findFirst();
            if (held.isPresent()) {
                return held.get();
            }
            var name = line.cell(LedgerColumns.NAME);
            var found = byName.getOrDefault(nameOnPlatform(line), List.of());
            Refusal.when(found.isEmpty(), "figure-file.account.unknown", name);
            Refusal.when(found.size() > 1, "figure-file.account.unclear", name);
            return found.getFirst();
        }
    }

    private Set<AccountKey> keys(Line line) {
        var platform = platform(line);
        return platform == null
                ? Set.of()
                : platforms.keys(platform.code(), line.cell(LedgerColumns.HANDLE), line.cell(LedgerColumns.LINK));
    }

    /** By its own word, else by what its link or its id looks like. */
    private @Nullable Platform platform(Line line) {
        return platforms
                .named(line.cell(LedgerColumns.PLATFORM))
                .or(() -> platforms
                        .recognise(line.cell(LedgerColumns.LINK) + " " + line.cell(LedgerColumns.HANDLE))
                        .map(seen -> seen.platform()))
                .orElse(null);
    }

    private String nameOnPlatform(Line line) {
        return Row.nameOnPlatform(code(line), RowReader.plainName(line.cell(LedgerColumns.NAME)));
    }

    private Map<String, List<AccountId>> named(List<Line> lines, Reach reach) {
        var found = new HashMap<String, List<AccountId>>();
        jdbc.sql("""
                select account.platform, account.plain_name, array_agg(account.id)
                  from (select distinct platform, plain_name
                          from unnest(cast(:platforms as text[]), cast(:names as text[])) as asked (platform, plain_name)) as asked
                  join register.account on account.platform = asked.platform and account.plain_name = asked.plain_name
                 where account.sponsoring_unit = any(:units)
                 group by account.platform, account.plain_name
                """)
                .param("platforms", lines.stream().map(this::code).toArray(String[]::new))
                .param(
                        "names",
                        lines.stream()
                                .map(line -> RowReader.plainName(line.cell(LedgerColumns.NAME)))
                                .toArray(String[]::new))
                .param("units", reach.ids())
                .query(row -> {
                    var ids = (UUID[]) row.getArray(3).getArray();
                    found.put(
                            Row.nameOnPlatform(row.getString(1), row.getString(2)),
                            List.of(ids).stream().map(AccountId::new).toList());
                });
        return found;
    }

    private String code(Line line) {
        var platform = platform(line);
        return platform == null ? "" : platform.code();
    }

    private Set<AccountId> reached(Collection<AccountId> accounts, Reach reach) {
        return new HashSet<>(
                jdbc.sql("select id from register.account where id = any(:ids) and sponsoring_unit = any(:units)")
                        .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                        .param("units", reach.ids())
                        .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                        .list());
    }
}
