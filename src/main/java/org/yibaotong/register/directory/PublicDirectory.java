package org.yibaotong.register.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.account.AccountWords;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Rows;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Words;

/** The ledger as everybody may read it. What is only planned is not in it; what was closed stays for ever. */
@Service
class PublicDirectory implements PublicAccounts {

    private static final int WORDS_MOST = 60;
    private static final int NAMED_MOST = 10;
    private static final int AT_ONCE = 1_000;

    private static final String IN_USE_ORDER =
            "array_position(array['CITY', 'DISTRICT', 'STREET', 'COMMUNITY'], account.tier), account.sponsor, account.id";

    private final JdbcClient jdbc;
    private final AccountKeys keys;
    private final Platforms platforms;
    private final Words words;
    private final PublicRow row;

    PublicDirectory(JdbcClient jdbc, AccountKeys keys, Platforms platforms, Words words) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.platforms = platforms;
        this.words = words;
        this.row = new PublicRow(platforms, words);
    }

    @Override
    public Rows<PublicAccount> find(Asked asked, Paging page) {
        var values = new HashMap<String, Object>();
        var where = where(asked, values);
        var rows = jdbc.sql(PublicRow.SELECT + where + " order by " + order(asked) + " limit " + page.limit()
                        + " offset " + page.offset())
                .params(values)
                .query(row)
                .list();
        long total = jdbc.sql("select count(*) from register.account " + where)
                .params(values)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    private String where(Asked asked, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add("account.state = any(:states)");
        values.put("states", PublicStates.of(asked));
        if (platforms.find(asked.platform()).isPresent()) {
            conditions.add("account.platform = :platform");
            values.put("platform", asked.platform());
        }
        if (isTier(asked.tier())) {
            conditions.add("account.tier = :tier");
            values.put("tier", asked.tier());
        }
        var typed = shortened(asked.words());
        if (!typed.isEmpty()) {
            var sought = new AccountWords(typed);
            conditions.add(sought.condition());
            values.putAll(sought.values());
        }
        return "where " + String.join(" and ", conditions);
    }

    @Override
    public void refuseUnknown(Asked asked) {
        Refusal.unless(
                asked.platform().isEmpty() || platforms.find(asked.platform()).isPresent(),
                "directory.platform.unknown",
                asked.platform());
        Refusal.unless(asked.tier().isEmpty() || isTier(asked.tier()), "directory.level.unknown", asked.tier());
        Refusal.unless(
                asked.state().isEmpty() || PublicStates.isKnown(asked), "directory.state.unknown", asked.state());
    }

    private static boolean isTier(String code) {
        return Stream.of(Tier.values()).anyMatch(tier -> tier.name().equals(code));
    }

    @Override
    public List<PublicAccount> of(Collection<String> sponsors, int most) {
        return jdbc.sql(PublicRow.SELECT
                        + "where account.sponsor = any(:sponsors) and account.state = any(:states) order by "
                        + IN_USE_ORDER + " limit :most")
                .param("sponsors", sponsors.toArray(String[]::new))
                .param("states", PublicStates.OFFICIAL)
                .param("most", most)
                .query(row)
                .list();
    }

    /** The city first, then the districts; what was closed last is what people ask for most. */
    private static String order(Asked asked) {
        return asked.isOfClosed() ? "coalesce(account.closed_on, account.since) desc, account.id" : IN_USE_ORDER;
    }

    @Override
    public Verification verify(String pasted) {
        var seen = platforms.recognise(pasted);
        if (seen.isEmpty()) {
            return byName(pasted);
        }
        var platform = seen.get().platform();
        var key = platforms.key(seen.get());
        if (key.isEmpty()) {
            return new Verification(Answer.UNCLEAR, platform.name(), List.of());
        }
        var handle = platform.handleName() + " " + seen.get().handle();
        return keys.find(key.get())
                .flatMap(this::find)
                .map(found -> new Verification(answer(found), found.platformName(), List.of(found)))
                .orElseGet(() -> new Verification(Answer.UNKNOWN, platform.name() + "，" + handle, List.of()));
    }

    @Override
    public Optional<PublicAccount> find(AccountId id) {
        return jdbc.sql(PublicRow.SELECT + "where account.id = :id and account.state = any(:states)")
                .param("id", id.value())
                .param("states", PublicStates.TOLD)
                .query(row)
                .optional();
    }

    private static Answer answer(PublicAccount found) {
        return found.isOfficial() ? Answer.OFFICIAL : found.isClosed() ? Answer.CLOSED : Answer.OUT_OF_HAND;
    }

    private Verification byName(String pasted) {
        var typed = shortened(pasted);
        if (typed.isEmpty()) {
            return new Verification(Answer.UNCLEAR, "", List.of());
        }
        var sought = new AccountWords(typed);
        var found = jdbc.sql(PublicRow.SELECT + "where " + sought.condition()
                        + " and account.state = any(:states) order by account.name <> :words, length(account.name), account.id limit "
                        + NAMED_MOST)
                .params(sought.values())
                .param("states", PublicStates.TOLD)
                .query(row)
                .list();
        return new Verification(found.isEmpty() ? Answer.UNKNOWN : Answer.NAMED, "“" + typed + "”", found);
    }

    @Override
    public void each(Asked asked, Consumer<PublicAccount> reader) {
        var values = new HashMap<String, Object>();
        var where = where(asked, values);
        var last = new UUID(0, 0);
        for (var batch = after(last, where, values); !batch.isEmpty(); batch = after(last, where, values)) {
            batch.forEach(reader);
            last = batch.getLast().id().value();
        }
    }

    private List<PublicAccount> after(UUID last, String where, Map<String, Object> values) {
        return jdbc.sql(PublicRow.SELECT + where + " and account.id > :last order by account.id limit " + AT_ONCE)
                .params(values)
                .param("last", last)
                .query(row)
                .list();
    }

    @Override
    public Counts counts() {
        return jdbc.sql("""
                select count(*) filter (where state = any(:official)), count(*) filter (where state = any(:closed))
                  from register.account
                """)
                .param("official", PublicStates.OFFICIAL)
                .param("closed", PublicStates.CLOSED)
                .query((row, number) -> new Counts(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public List<Choice> platforms() {
        return platforms.list().stream()
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }

    @Override
    public List<Choice> tiers() {
        return Stream.of(Tier.values())
                .map(tier -> new Choice(tier.name(), words.of(tier)))
                .toList();
    }

    @Override
    public List<Choice> states(boolean closed) {
        return PublicStates.choices(closed);
    }

    private static String shortened(String typed) {
        var line = PlainText.line(typed);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(WORDS_MOST, PlainText.length(line))));
    }
}
