package org.yibaotong.register.national;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.ManyAccounts;
import org.yibaotong.register.account.ManyAccounts.Known;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Service;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Words;

/** The accounts that are reported (报送的账号): those within the government's rules and in use, websites apart, which have a system of theirs. */
@Repository
class NationalRows {

    private static final int AT_ONCE = 500;

    private static final String[] IN_USE = states(state -> state.isOfficial() || state == AccountState.FROZEN);
    private static final String[] AND_CLOSED =
            states(state -> state != AccountState.PLANNED && state != AccountState.AWAITING_APPROVAL);

    private final JdbcClient jdbc;
    private final ManyAccounts many;
    private final Contacts contacts;
    private final Platforms platforms;
    private final Units units;
    private final Words words;

    NationalRows(JdbcClient jdbc, ManyAccounts many, Contacts contacts, Platforms platforms, Units units, Words words) {
        this.jdbc = jdbc;
        this.many = many;
        this.contacts = contacts;
        this.platforms = platforms;
        this.units = units;
        this.words = words;
    }

    /** What else is known: since when it is in its state, its followers, its last post, where it went. */
    private record More(String since, String followers, String postedOn, String whereTo) {}

    List<AccountId> ids(UUID[] within, boolean closed) {
        return jdbc.sql("""
                select id from register.account
                 where sponsoring_unit = any(:units) and %s and platform <> 'website' and state = any(:states)
                 order by sponsor, platform, name, id
                """.formatted(Owners.WITHIN_SCOPE))
                .param("units", within)
                .param("states", closed ? AND_CLOSED : IN_USE)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Some of them at a time stand in memory. */
    Iterable<Map<NationalField, String>> rows(List<AccountId> ids) {
        return () -> IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .flatMap(this::some)
                .iterator();
    }

    private Stream<Map<NationalField, String>> some(List<AccountId> ids) {
        var known = many.of(ids);
        var people = contacts.of(ids);
        var more = more(ids);
        var named = units.all(units(known.values()));
        return ids.stream()
                .map(id -> row(
                        Objects.requireNonNull(known.get(id)),
                        people.getOrDefault(id, List.of()),
                        Objects.requireNonNull(more.get(id)),
                        named));
    }

    private Map<NationalField, String> row(
            Known account, List<Contact> people, More more, Map<UnitId, UnitFacts> named) {
        var row = new EnumMap<NationalField, String>(NationalField.class);
        var identity = account.details().identity();
        var papers = account.details().papers();
        row.put(NationalField.NAME, identity.name());
        row.put(
                NationalField.PLATFORM,
                platforms.find(identity.platform()).map(Platform::name).orElse(""));
        row.put(NationalField.HANDLE, identity.handle());
        row.put(NationalField.LINK, identity.link());
        row.put(NationalField.INTRO, identity.intro());
        owners(row, account, named);
        row.put(NationalField.PURPOSE, words.of(account.details().purpose()));
        row.put(
                NationalField.SERVICES,
                account.details().services().stream().map(Service::name).collect(Collectors.joining("、")));
        row.put(NationalField.INTERACTION, account.details().interaction());
        row.put(NationalField.LEADER, name(people, Duty.LEADER));
        row.put(NationalField.HEAD, name(people, Duty.HEAD));
        row.put(NationalField.ADMINISTRATOR, name(people, Duty.ADMINISTRATOR));
        row.put(NationalField.OPERATOR, name(people, Duty.OPERATOR));
        row.put(NationalField.OPENED_ON, Objects.toString(papers.openedOn(), ""));
        row.put(NationalField.APPROVAL, papers.approval());
        row.put(NationalField.FILING_NUMBER, papers.filingNumber());
        row.put(NationalField.STATE, words.of(account.state()));
        row.put(NationalField.SINCE, more.since());
        row.put(NationalField.FOLLOWERS, more.followers());
        row.put(NationalField.POSTED_ON, more.postedOn());
        row.put(NationalField.WHERE_TO, more.whereTo());
        return row;
    }

    private void owners(Map<NationalField, String> row, Known account, Map<UnitId, UnitFacts> named) {
        var owners = account.details().owners();
        row.put(NationalField.SPONSOR, owners.sponsor());
        row.put(NationalField.CREDIT_CODE, owners.creditCode());
        row.put(NationalField.SUPERVISOR, name(owners.supervisingUnit(), named));
        row.put(NationalField.UNIT, name(owners.sponsoringUnit(), named));
        row.put(NationalField.OPERATING_UNIT, owners.operatingUnit());
        row.put(NationalField.CONTRACTOR, owners.contractor());
        row.put(NationalField.VERIFIED_AS, owners.verifiedAs());
        row.put(NationalField.TIER, words.of(owners.tier()));
        row.put(NationalField.CATEGORY, words.of(owners.category()));
    }

    private Map<AccountId, More> more(Collection<AccountId> ids) {
        var found = new HashMap<AccountId, More>();
        jdbc.sql("""
                select id, since, followers, posted_on, where_to
                  from register.account left join register.latest on latest.account_id = account.id where id = any(:ids)
                """)
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new AccountId(row.getObject("id", UUID.class)),
                            new More(
                                    text(row.getObject("since")),
                                    text(row.getObject("followers")),
                                    text(row.getObject("posted_on")),
                                    row.getString("where_to")));
                });
        return found;
    }

    private static Set<UnitId> units(Collection<Known> accounts) {
        return accounts.stream()
                .map(one -> one.details().owners())
                .flatMap(one -> Stream.of(one.sponsoringUnit(), one.supervisingUnit()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String name(@Nullable UnitId unit, Map<UnitId, UnitFacts> named) {
        return Optional.ofNullable(unit).map(named::get).map(UnitFacts::name).orElse("");
    }

    private static String name(List<Contact> people, Duty duty) {
        return people.stream()
                .filter(one -> one.duty() == duty)
                .map(Contact::name)
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String[] states(Predicate<AccountState> which) {
        return Arrays.stream(AccountState.values())
                .filter(which)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
