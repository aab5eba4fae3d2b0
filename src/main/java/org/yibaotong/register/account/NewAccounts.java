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
import org.yibaotong.shared.ManyRows;

/** Writes many new accounts at once; the repository would write each by a statement of its own. */
@Repository
class NewAccounts {

    private final JdbcTemplate jdbc;

    NewAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Account> accounts) {
        var rows = new ManyRows<Account>("register.account")
                .with("id", "uuid", Account::id)
                .with("version", "int", Account::version)
                .with("registered_at", "timestamptz", Account::registeredAt)
                .with("changed_at", "timestamptz", Account::changedAt);
        identity(rows);
        owners(rows);
        papers(rows);
        site(rows);
        rows.with("purpose", "text", account -> account.details().purpose())
                .with("interaction", "text", account -> account.details().interaction())
                .with("state", "text", Account::state)
                .with("since", "date", Account::since)
                .with("deadline", "date", Account::deadline)
                .with("answerable", "text", Account::answerable)
                .with("successor_id", "uuid", Account::successor)
                .with("where_to", "text", Account::whereTo)
                .with("where_to_link", "text", Account::whereToLink)
                .copy(accounts, jdbc);
        services(accounts);
        columns(accounts);
    }

    private static void identity(ManyRows<Account> rows) {
        rows.with("platform", "text", of(Details::identity, Identity::platform))
                .with("name", "text", of(Details::identity, Identity::name))
                .with("handle", "text", of(Details::identity, Identity::handle))
                .with("link", "text", of(Details::identity, Identity::link))
                .with("intro", "text", of(Details::identity, Identity::intro))
                .with("second_reason", "text", of(Details::identity, Identity::secondReason));
    }

    private static void owners(ManyRows<Account> rows) {
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

    private static void papers(ManyRows<Account> rows) {
        rows.with("opened_on", "date", of(Details::papers, Papers::openedOn))
                .with("approval", "text", of(Details::papers, Papers::approval))
                .with("filing_number", "text", of(Details::papers, Papers::filingNumber))
                .with("site_code", "text", of(Details::papers, Papers::siteCode))
                .with("icp", "text", of(Details::papers, Papers::icp))
                .with("public_security", "text", of(Details::papers, Papers::publicSecurity));
    }

    private static void site(ManyRows<Account> rows) {
        rows.with("chinese_domain", "text", of(Details::site, Site::chineseDomain))
                .with("ipv6", "boolean", of(Details::site, Site::ipv6))
                .with("protection_level", "smallint", of(Details::site, Site::protectionLevel))
                .with("protection_number", "text", of(Details::site, Site::protectionNumber))
                .with("hosting", "text", of(Details::site, Site::hosting));
    }

    private void services(List<Account> accounts) {
        new ManyRows<Part<Service>>("register.service")
                .with("account_id", "uuid", Part::account)
                .with("position", "int", Part::position)
                .with("name", "text", part -> part.itself().name())
                .with("link", "text", part -> part.itself().link())
                .copy(parts(accounts, Details::services), jdbc);
    }

    private void columns(List<Account> accounts) {
        new ManyRows<Part<SiteColumn>>("register.site_column")
                .with("account_id", "uuid", Part::account)
                .with("position", "int", Part::position)
                .with("name", "text", part -> part.itself().name())
                .with("link", "text", part -> part.itself().link())
                .with("update_days", "int", part -> part.itself().updateDays())
                .copy(parts(accounts, Details::columns), jdbc);
    }

    /** A service or a column, in its place. */
    private record Part<P>(AccountId account, int position, P itself) {}

    private static <P> Collection<Part<P>> parts(List<Account> accounts, Function<Details, List<P>> of) {
        return accounts.stream()
                .flatMap(account -> parts(account.id(), of.apply(account.details())))
                .toList();
    }

    private static <P> Stream<Part<P>> parts(AccountId account, List<P> all) {
        return IntStream.range(0, all.size()).mapToObj(position -> new Part<>(account, position, all.get(position)));
    }

    private static <P> Function<Account, @Nullable Object> of(
            Function<Details, P> part, Function<P, @Nullable Object> value) {
        return account -> value.apply(part.apply(account.details()));
    }
}
