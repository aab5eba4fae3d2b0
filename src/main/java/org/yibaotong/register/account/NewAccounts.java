package org.yibaotong.register.account;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.shared.ManyRows;

/** Writes many new accounts at once; the repository would write each by a statement of its own. */
@Repository
class NewAccounts {

    private final JdbcTemplate jdbc;

    NewAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with what the ledger says of it, put together once and not for each column. */
    private record Entry(Account account, Details details) {}

    void add(List<Account> accounts) {
        var entries = accounts.stream()
                .map(account -> new Entry(account, account.details()))
                .toList();
        var rows = new ManyRows<Entry>("register.account")
                .with("id", "uuid", of(Account::id))
                .with("version", "int", of(Account::version))
                .with("registered_at", "timestamptz", of(Account::registeredAt))
                .with("changed_at", "timestamptz", of(Account::changedAt));
        identity(rows);
        owners(rows);
        papers(rows);
        site(rows);
        rows.with("purpose", "text", entry -> entry.details().purpose())
                .with("interaction", "text", entry -> entry.details().interaction())
                .with("state", "text", of(Account::state))
                .with("since", "date", of(Account::since))
                .with("deadline", "date", of(Account::deadline))
                .with("answerable", "text", of(Account::answerable))
                .with("successor_id", "uuid", of(Account::successor))
                .with("where_to", "text", of(Account::whereTo))
                .with("where_to_link", "text", of(Account::whereToLink))
                .copy(entries, jdbc);
        services(entries);
        columns(entries);
    }

    private static void identity(ManyRows<Entry> rows) {
        rows.with("platform", "text", of(Details::identity, Identity::platform))
                .with("name", "text", of(Details::identity, Identity::name))
                .with("handle", "text", of(Details::identity, Identity::handle))
                .with("link", "text", of(Details::identity, Identity::link))
                .with("intro", "text", of(Details::identity, Identity::intro))
                .with("second_reason", "text", of(Details::identity, Identity::secondReason));
    }

    private static void owners(ManyRows<Entry> rows) {
        rows.with("supervising_unit", "uuid", of(Details::owners, Owners::supervisingUnit))
                .with("sponsor", "text", of(Details::owners, Owners::sponsor))
                .with("credit_code", "text", of(Details::owners, Owners::creditCode))
                .with("sponsoring_unit", "uuid", of(Details::owners, Owners::sponsoringUnit))
                .with("operating_unit", "text", of(Details::owners, Owners::operatingUnit))
                .with("contractor", "text", of(Details::owners, Owners::contractor))
                .with("contract_until", "date", of(Details::owners, Owners::contractUntil))
                .with("verified_as", "text", of(Details::owners, Owners::verifiedAs))
                .with("verified_until", "date", of(Details::owners, Owners::verifiedUntil))
                .with("tier", "text", of(Details::owners, Owners::tier))
                .with("category", "text", of(Details::owners, Owners::category))
                .with("in_scope", "boolean", of(Details::owners, Owners::inScope));
    }

    private static void papers(ManyRows<Entry> rows) {
        rows.with("opened_on", "date", of(Details::papers, Papers::openedOn))
                .with("approval", "text", of(Details::papers, Papers::approval))
                .with("filing_number", "text", of(Details::papers, Papers::filingNumber))
                .with("site_code", "text", of(Details::papers, Papers::siteCode))
                .with("icp", "text", of(Details::papers, Papers::icp))
                .with("public_security", "text", of(Details::papers, Papers::publicSecurity));
    }

    private static void site(ManyRows<Entry> rows) {
        rows.with("portal", "boolean", of(Details::site, Site::portal))
                .with("chinese_domain", "text", of(Details::site, Site::chineseDomain))
                .with("ipv6", "boolean", of(Details::site, Site::ipv6))
                .with("protection_level", "smallint", of(Details::site, Site::protectionLevel))
                .with("protection_number", "text", of(Details::site, Site::protectionNumber))
                .with("hosting", "text", of(Details::site, Site::hosting));
    }

    private void services(List<Entry> entries) {
        new ManyRows<Part<Service>>("register.service")
                .with("account_id", "uuid", Part::account)
                .with("position", "int", Part::position)
                .with("name", "text", part -> part.itself().name())
                .with("link", "text", part -> part.itself().link())
                .copy(parts(entries, Details::services), jdbc);
    }

    private void columns(List<Entry> entries) {
        new ManyRows<Part<SiteColumn>>("register.site_column")
                .with("account_id", "uuid", Part::account)
                .with("position", "int", Part::position)
                .with("name", "text", part -> part.itself().name())
                .with("link", "text", part -> part.itself().link())
                .with("update_days", "int", part -> part.itself().updateDays())
                .with("kind", "text", part -> code(part.itself().kind()))
                .with("level", "smallint", part -> part.itself().level())
                .copy(parts(entries, Details::columns), jdbc);
    }

    private static @Nullable String code(@Nullable ColumnKind kind) {
        return kind == null ? null : kind.name();
    }

    /** A service or a column, in its place. */
    private record Part<P>(AccountId account, int position, P itself) {}

    private static <P> Collection<Part<P>> parts(List<Entry> entries, Function<Details, List<P>> of) {
        return entries.stream()
                .flatMap(entry -> parts(entry.account().id(), of.apply(entry.details())))
                .toList();
    }

    private static <P> Stream<Part<P>> parts(AccountId account, List<P> all) {
        return IntStream.range(0, all.size()).mapToObj(position -> new Part<>(account, position, all.get(position)));
    }

    private static Function<Entry, @Nullable Object> of(Function<Account, @Nullable Object> value) {
        return entry -> value.apply(entry.account());
    }

    private static <P> Function<Entry, @Nullable Object> of(
            Function<Details, P> part, Function<P, @Nullable Object> value) {
        return entry -> value.apply(part.apply(entry.details()));
    }
}
