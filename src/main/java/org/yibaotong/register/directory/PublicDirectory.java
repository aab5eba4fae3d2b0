package org.yibaotong.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.account.AccountWords;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Words;

/** The ledger as everybody may read it. What is only planned is not in it; what was closed stays for ever. */
@Service
class PublicDirectory implements PublicAccounts {

    private static final String[] OFFICIAL = states(AccountState::isOfficial);
    private static final String[] CLOSED = states(AccountState::isClosed);
    private static final String[] PUBLIC = states(state -> !said(state).isEmpty());
    private static final int WORDS_MOST = 60;
    private static final int NAMED_MOST = 10;
    private static final int AT_ONCE = 1_000;

    private static final String SELECT = """
            select account.*, successor.name as successor_name,
                   coalesce((select string_agg(service.name, '、' order by position)
                               from register.service where account_id = account.id), '') as services,
                   coalesce(before.was, '') as sponsor_was, before.since as sponsor_since,
                   (select sha256 from register.account_picture where account_id = account.id and kind = 'AVATAR') as avatar,
                   (select sha256 from register.account_picture where account_id = account.id and kind = 'CODE') as code
              from register.account left join register.account successor on successor.id = account.successor_id
              left join lateral (select was, since from register.sponsor_change
                                  where account_id = account.id order by number desc limit 1) before on true
            """;

    private static final String IN_USE_ORDER =
            "array_position(array['CITY', 'DISTRICT', 'STREET', 'COMMUNITY'], account.tier), account.sponsor, account.id";

    private final JdbcClient jdbc;
    private final AccountKeys keys;
    private final Platforms platforms;
    private final Words words;

    PublicDirectory(JdbcClient jdbc, AccountKeys keys, Platforms platforms, Words words) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.platforms = platforms;
        this.words = words;
    }

    private static String[] states(Predicate<AccountState> which) {
        return Stream.of(AccountState.values()).filter(which).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public Rows<PublicAccount> find(Asked asked, Paging page) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add("account.state = any(:states)");
        values.put("states", states(asked));
        if (platforms.find(asked.platform()).isPresent()) {
            conditions.add("account.platform = :platform");
            values.put("platform", asked.platform());
        }
        if (Stream.of(Tier.values()).anyMatch(tier -> tier.name().equals(asked.tier()))) {
            conditions.add("account.tier = :tier");
            values.put("tier", asked.tier());
        }
        var typed = shortened(asked.words());
        if (!typed.isEmpty()) {
            var sought = new AccountWords(typed);
            conditions.add(sought.condition());
            values.putAll(sought.values());
        }
        var where = "where " + String.join(" and ", conditions);
        var rows = jdbc.sql(SELECT + where + " order by " + order(asked) + " limit " + page.limit() + " offset "
                        + page.offset())
                .params(values)
                .query(this::account)
                .list();
        long total = jdbc.sql("select count(*) from register.account " + where)
                .params(values)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    @Override
    public List<PublicAccount> of(Collection<String> sponsors, int most) {
        return jdbc.sql(SELECT + "where account.sponsor = any(:sponsors) and account.state = any(:states) order by "
                        + IN_USE_ORDER + " limit :most")
                .param("sponsors", sponsors.toArray(String[]::new))
                .param("states", OFFICIAL)
                .param("most", most)
                .query(this::account)
                .list();
    }

    private static String[] states(Asked asked) {
        var all = Stream.of(asked.closed() ? CLOSED : OFFICIAL).toList();
        return all.stream()
                .filter(state -> !all.contains(asked.state())
                        || said(AccountState.valueOf(state)).equals(said(AccountState.valueOf(asked.state()))))
                .toArray(String[]::new);
    }

    /** The city first, then the districts; what was closed last is what people ask for most. */
    private static String order(Asked asked) {
        return asked.closed() ? "account.since desc, account.id" : IN_USE_ORDER;
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
        return jdbc.sql(SELECT + "where account.id = :id and account.state = any(:states)")
                .param("id", id.value())
                .param("states", PUBLIC)
                .query(this::account)
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
        var found = jdbc.sql(SELECT + "where " + sought.condition()
                        + " and account.state = any(:states) order by account.name <> :words, length(account.name), account.id limit "
                        + NAMED_MOST)
                .params(sought.values())
                .param("states", PUBLIC)
                .query(this::account)
                .list();
        return new Verification(found.isEmpty() ? Answer.UNKNOWN : Answer.NAMED, "“" + typed + "”", found);
    }

    @Override
    public void each(Consumer<PublicAccount> reader) {
        var last = new UUID(0, 0);
        for (var batch = after(last); !batch.isEmpty(); batch = after(last)) {
            batch.forEach(reader);
            last = batch.getLast().id().value();
        }
    }

    private List<PublicAccount> after(UUID last) {
        return jdbc.sql(SELECT + """
                where account.id > :last and account.state not in ('PLANNED', 'AWAITING_APPROVAL')
                order by account.id limit
                """ + AT_ONCE)
                .param("last", last)
                .query(this::account)
                .list();
    }

    @Override
    public Counts counts() {
        return jdbc.sql("""
                select count(*) filter (where state = any(:official)), count(*) filter (where state = any(:closed))
                  from register.account
                """)
                .param("official", OFFICIAL)
                .param("closed", CLOSED)
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

    /** Several states of the desk may be one to the public: the first of them stands for all. */
    @Override
    public List<Choice> states(boolean closed) {
        var first = new LinkedHashMap<String, String>();
        Stream.of(closed ? CLOSED : OFFICIAL)
                .forEach(state -> first.putIfAbsent(said(AccountState.valueOf(state)), state));
        return first.entrySet().stream()
                .map(one -> new Choice(one.getValue(), one.getKey()))
                .toList();
    }

    private static String shortened(String typed) {
        var line = PlainText.line(typed);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(WORDS_MOST, PlainText.length(line))));
    }

    private PublicAccount account(ResultSet row, int number) throws SQLException {
        var state = AccountState.valueOf(row.getString("state"));
        var platform = platforms.find(row.getString("platform"));
        var services = row.getString("services");
        var successor = row.getString("successor_name");
        var whereTo = row.getString("where_to");
        return new PublicAccount(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("platform"),
                platform.map(one -> one.name()).orElse(row.getString("platform")),
                platform.map(one -> one.icon()).orElse("at"),
                row.getString("handle"),
                row.getString("link"),
                row.getString("sponsor"),
                words.of(Tier.valueOf(row.getString("tier"))),
                said(state),
                state.isOfficial(),
                services.isEmpty() ? List.of() : List.of(services.split("、")),
                row.getObject("opened_on", LocalDate.class),
                state.isClosed() ? row.getObject("since", LocalDate.class) : null,
                state.isClosed() ? words.of(state) : "",
                whereTo.isEmpty() && successor != null ? "并入" + successor : whereTo,
                row.getString("where_to_link"),
                row.getString("sponsor_was"),
                row.getObject("sponsor_since", LocalDate.class),
                picture(row.getString("avatar")),
                picture(row.getString("code")));
    }

    private static String picture(@Nullable String sha256) {
        return sha256 == null ? "" : "/files/" + sha256 + "/small";
    }

    /** The public needs fewer words than the desk; of what is only planned it is told nothing. */
    private static String said(AccountState state) {
        return switch (state) {
            case PLANNED, AWAITING_APPROVAL -> "";
            case NORMAL, WARNED, RECTIFYING, CHANGING, CLOSING_PROPOSED, CLOSING_IN_APPROVAL, UNATTENDED -> "在用";
            case NOTICE_PERIOD -> "在用，正在公告关停";
            case POSTING_STOPPED, ARCHIVED, DEREGISTERING -> "已停更";
            case DEREGISTERED -> "已注销";
            case MERGED -> "已合并";
            case FROZEN -> "已冻结，待查";
            case UNRECOVERABLE -> "无法找回，待查";
        };
    }
}
