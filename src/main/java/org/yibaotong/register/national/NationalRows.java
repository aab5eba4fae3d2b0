package org.yibaotong.register.national;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.ManyAccounts;
import org.yibaotong.register.account.ManyAccounts.Known;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Service;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Reach;
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

    /** What else is known of an account beside its details. */
    private static final Map<NationalField, String> MORE = Map.ofEntries(
            Map.entry(NationalField.SINCE, "since"),
            Map.entry(NationalField.CLOSED_ON, "closed_on"),
            Map.entry(NationalField.FILED_ON, "filed_on"),
            Map.entry(NationalField.FOLLOWERS, "followers"),
            Map.entry(NationalField.POSTS, "posts"),
            Map.entry(NationalField.READS, "reads"),
            Map.entry(NationalField.POSTED_ON, "posted_on"),
            Map.entry(NationalField.INTERACTED_ON, "interacted_on"),
            Map.entry(NationalField.CLOSING_REASON, "closing_reason"),
            Map.entry(NationalField.WHERE_TO, "where_to"),
            Map.entry(NationalField.WHERE_TO_LINK, "where_to_link"),
            Map.entry(NationalField.SUCCESSOR, "successor"),
            Map.entry(NationalField.ENDED_ON, "ended_on"));

    private static final Map<Duty, NationalField> PEOPLE = Map.of(
            Duty.LEADER, NationalField.LEADER,
            Duty.HEAD, NationalField.HEAD,
            Duty.ADMINISTRATOR, NationalField.ADMINISTRATOR,
            Duty.OPERATOR, NationalField.OPERATOR,
            Duty.HOLDER, NationalField.HOLDER);

    private static final Map<Duty, NationalField> TELEPHONES = Map.of(
            Duty.LEADER, NationalField.LEADER_TELEPHONE,
            Duty.HEAD, NationalField.HEAD_TELEPHONE,
            Duty.ADMINISTRATOR, NationalField.ADMINISTRATOR_TELEPHONE,
            Duty.OPERATOR, NationalField.OPERATOR_TELEPHONE);

    List<AccountId> ids(UUID[] within, boolean closed) {
        return reported("id", " order by sponsor, platform, name, id", within, closed)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    int count(UUID[] within, boolean closed) {
        return reported("count(*)", "", within, closed).query(Integer.class).single();
    }

    private StatementSpec reported(String what, String order, UUID[] within, boolean closed) {
        return jdbc.sql("""
                select %s from register.account
                 where sponsoring_unit = any(:units) and %s and platform <> 'website' and state = any(:states)
                """.formatted(what, Owners.WITHIN_SCOPE) + order)
                .param("units", within)
                .param("states", closed ? AND_CLOSED : IN_USE);
    }

    /**
     * Some of them at a time stand in memory.
     *
     * @param telephones where telephones may be told
     */
    Iterable<Map<NationalField, String>> rows(List<AccountId> ids, Reach telephones) {
        return () -> IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .flatMap(some -> some(some, telephones))
                .iterator();
    }

    private Stream<Map<NationalField, String>> some(List<AccountId> ids, Reach telephones) {
        var known = many.of(ids);
        var people = contacts.of(ids);
        var more = more(ids);
        var named = units.all(units(known.values()));
        return ids.stream().map(id -> {
            var row = row(Objects.requireNonNull(known.get(id)), named, telephones, people.getOrDefault(id, List.of()));
            row.putAll(more.getOrDefault(id, Map.of()));
            return row;
        });
    }

    private Map<NationalField, String> row(
            Known account, Map<UnitId, UnitFacts> named, Reach telephones, List<Contact> people) {
        var row = new EnumMap<NationalField, String>(NationalField.class);
        var papers = account.details().papers();
        identity(row, account.details().identity());
        owners(row, account, named);
        people(row, people, telephones.covers(account.details().owners().sponsoringUnit()));
        row.put(NationalField.PURPOSE, words.of(account.details().purpose()));
        row.put(
                NationalField.SERVICES,
                account.details().services().stream().map(Service::name).collect(Collectors.joining("、")));
        row.put(NationalField.INTERACTION, account.details().interaction());
        row.put(NationalField.OPENED_ON, Objects.toString(papers.openedOn(), ""));
        row.put(NationalField.APPROVAL, papers.approval());
        row.put(NationalField.FILING_NUMBER, papers.filingNumber());
        row.put(NationalField.STATE, words.of(account.state()));
        return row;
    }

    private void identity(Map<NationalField, String> row, Identity identity) {
        var platform = platforms.find(identity.platform());
        row.put(NationalField.NAME, identity.name());
        row.put(
                NationalField.CALLED,
                platform.map(one -> one.called(identity.name(), identity.handle()))
                        .orElse(identity.name()));
        row.put(NationalField.PLATFORM, platform.map(Platform::name).orElse(""));
        row.put(NationalField.HANDLE, identity.handle());
        row.put(
                NationalField.LINK,
                platform.map(one -> one.link(identity.handle(), identity.link()))
                        .orElse(identity.link()));
        row.put(NationalField.INTRO, identity.intro());
        row.put(NationalField.SECOND_REASON, identity.secondReason());
    }

    /** Of several with one duty the first. */
    private static void people(Map<NationalField, String> row, List<Contact> people, boolean withTelephones) {
        for (var one : people) {
            row.putIfAbsent(Objects.requireNonNull(PEOPLE.get(one.duty())), one.name());
            var telephone = TELEPHONES.get(one.duty());
            if (withTelephones && telephone != null) {
                row.putIfAbsent(telephone, one.telephone());
            }
        }
    }

    private void owners(Map<NationalField, String> row, Known account, Map<UnitId, UnitFacts> named) {
        var owners = account.details().owners();
        row.put(NationalField.SPONSOR, owners.sponsor());
        row.put(NationalField.CREDIT_CODE, owners.creditCode());
        row.put(NationalField.SUPERVISOR, name(owners.supervisingUnit(), named));
        row.put(NationalField.UNIT, name(owners.sponsoringUnit(), named));
        row.put(NationalField.OPERATING_UNIT, owners.operatingUnit());
        row.put(NationalField.CONTRACTOR, owners.contractor());
        row.put(NationalField.CONTRACT_UNTIL, text(owners.contractUntil()));
        row.put(NationalField.VERIFIED_AS, owners.verifiedAs());
        row.put(NationalField.VERIFIED_UNTIL, text(owners.verifiedUntil()));
        row.put(NationalField.TIER, words.of(owners.tier()));
        row.put(NationalField.CATEGORY, words.of(owners.category()));
    }

    private Map<AccountId, Map<NationalField, String>> more(Collection<AccountId> ids) {
        var found = new HashMap<AccountId, Map<NationalField, String>>();
        jdbc.sql("""
                select account.id, account.since, account.closed_on, followers, posts, reads, latest.posted_on, interacted_on,
                       account.closing_reason, account.where_to_link, successor.name as successor,
                       case when account.where_to = '' then coalesce('并入' || successor.name, '') else account.where_to end as where_to,
                       case when account.state in ('DEREGISTERED', 'MERGED') then account.since end as ended_on,
                       (select max(filed_on) from register.filing
                         where filing.account_id = account.id and kind = 'OPENING' and filing.state = 'FILED') as filed_on
                  from register.account left join register.latest on latest.account_id = account.id
                  left join register.account successor on successor.id = account.successor_id
                 where account.id = any(:ids)
                """)
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new AccountId(row.getObject("id", UUID.class)), more(row));
                });
        return found;
    }

    private static Map<NationalField, String> more(ResultSet row) throws SQLException {
        var more = new EnumMap<NationalField, String>(NationalField.class);
        for (var field : MORE.entrySet()) {
            more.put(field.getKey(), text(row.getObject(field.getValue())));
        }
        return more;
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
