package org.yibaotong.inspection.probe;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.look.SeenPage;
import org.yibaotong.inspection.probe.SitePage.Asking;
import org.yibaotong.inspection.probe.SitePage.Opening;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;

/** Puts the pages of websites together. */
@Component
class SitePages {

    private static final int LOOKS_SHOWN = 10;
    private static final int FAILURES_SHOWN = 100;

    private final SiteList list;
    private final ProbedSites sites;
    private final Visits visits;
    private final Looks looks;
    private final Accounts accounts;
    private final People people;
    private final SiteWords words;
    private final SiteRules rules;
    private final ProbeSettings settings;
    private final Clock clock;

    SitePages(
            SiteList list,
            ProbedSites sites,
            Visits visits,
            Looks looks,
            Accounts accounts,
            People people,
            SiteWords words,
            SiteRules rules,
            ProbeSettings settings,
            Clock clock) {
        this.list = list;
        this.sites = sites;
        this.visits = visits;
        this.looks = looks;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    static Reach readable(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    /** Another unit's website is as good as none. */
    AccountFacts visible(AccountId account, Actor actor) {
        return accounts.find(account)
                .filter(AccountFacts::isWebsite)
                .filter(one -> readable(actor).covers(one.unit()))
                .orElseThrow(() -> new NotFound("website", account));
    }

    Looks.Kept visible(UUID look, Actor actor) {
        var kept = looks.find(look).orElseThrow(() -> new NotFound("look", look));
        visible(kept.account(), actor);
        return kept;
    }

    Rows<SiteRow> rows(SiteFilter filter, Paging paging, Actor actor) {
        var found = list.page(readable(actor).ids(), filter, paging);
        return new Rows<>(rows(found.rows()), paging, found.total());
    }

    /** From which share of failures on a day is red. */
    int percent() {
        return rules.percent(today());
    }

    List<SiteRow> first(int most, SiteFilter filter, Actor actor) {
        return rows(list.first(most, readable(actor).ids(), filter));
    }

    private List<SiteRow> rows(List<SiteList.Row> found) {
        var ids = found.stream().map(SiteList.Row::account).toList();
        var known = accounts.all(ids);
        var today = today();
        var days = days(ids, today);
        int percent = rules.percent(today);
        return found.stream()
                .map(row -> row(
                        row,
                        known.get(row.account()),
                        Availability.of(days.getOrDefault(row.account(), List.of()), today, percent)))
                .toList();
    }

    private SiteRow row(SiteList.Row row, @Nullable AccountFacts account, Availability days) {
        return new SiteRow(
                "/desk/inspections/sites/" + row.account(),
                account == null ? "" : account.name(),
                account == null ? "" : account.sponsor(),
                row.address(),
                row.seenAt() == null ? null : Times.minute(row.seenAt()),
                words.of(row.result()),
                row.untold(),
                days);
    }

    /** @param on the look of that day, or the last before it; without one the last there is */
    SitePage page(AccountId id, @Nullable LocalDate on, Actor actor) {
        var account = visible(id, actor);
        var site = sites.find(id);
        var until = on == null || on.isAfter(today()) ? today() : on;
        var last = looks.last(id, until, LOOKS_SHOWN);
        var shown = last.stream().findFirst();
        return new SitePage(
                id.toString(),
                account.name(),
                account.sponsor(),
                site.map(ProbedSite::address).orElse(account.link()),
                words.of(shown.map(one -> one.look().result()).orElse(null)),
                shown.map(one -> Times.minute(one.at())).orElse(null),
                shown.map(this::why).orElse(""),
                opening(id, until),
                shown.map(one -> words.lines(one.look(), one.on(), ipv6(id))).orElse(List.of()),
                shown.map(this::columns).orElse(List.of()),
                shown.map(this::pages).orElse(List.of()),
                looks(last),
                new Asking(
                        settings.enabled(),
                        site.filter(one -> one.askedBy() != null).isPresent(),
                        account.inScope().isWithin()
                                && actor.reach(Role.REGISTRAR).covers(account.unit())),
                account.inScope().whyNot());
    }

    /** What the ledger says. */
    private @Nullable Boolean ipv6(AccountId id) {
        return accounts.website(id).map(Website::ipv6).orElse(null);
    }

    private Opening opening(AccountId id, LocalDate until) {
        return new Opening(
                until.equals(today()) ? "" : until.toString(),
                Availability.of(days(List.of(id), until).getOrDefault(id, List.of()), until, rules.percent(until)),
                visits.failures(id, first(until), until, FAILURES_SHOWN).stream()
                        .map(one -> Times.minute(one.at()) + "　" + words.said(one.answered()))
                        .toList());
    }

    private String why(Looks.Kept kept) {
        return kept.look().home().map(home -> words.why(home.answered())).orElse("");
    }

    private List<SitePage.ColumnLine> columns(Looks.Kept kept) {
        return kept.look().columns().stream()
                .map(one -> words.column(one, kept.on()))
                .toList();
    }

    private List<SitePage.PageLine> pages(Looks.Kept kept) {
        var pages = kept.look().pages();
        return IntStream.range(0, pages.size())
                .mapToObj(place -> page(kept, pages.get(place), place))
                .toList();
    }

    private SitePage.PageLine page(Looks.Kept kept, SeenPage page, int place) {
        return new SitePage.PageLine(
                what(page),
                page.address(),
                page.what() == SeenPage.Part.NOWHERE ? SiteWords.made(page.result()) : words.of(page.result()),
                words.why(page.answered()),
                "/desk/inspections/looks/" + kept.id() + "/pages/" + place);
    }

    static String what(SeenPage page) {
        return switch (page.what()) {
            case HOME -> "首页";
            case COLUMN -> "栏目“" + page.name() + "”";
            case NOWHERE -> "随便编的网址";
            case LINK -> page.name().isEmpty() ? "链接" : "链接“" + page.name() + "”";
        };
    }

    private List<SitePage.LookLine> looks(List<Looks.Kept> kept) {
        var names = people.names(kept.stream()
                .map(Looks.Kept::by)
                .filter(Objects::nonNull)
                .map(PersonId.class::cast)
                .collect(Collectors.toSet()));
        return kept.stream()
                .map(one -> new SitePage.LookLine(
                        "/desk/inspections/sites/" + one.account() + "?on=" + one.on(),
                        Times.minute(one.at()),
                        words.of(one.look().result()),
                        Optional.ofNullable(one.by())
                                .map(names::get)
                                .map(name -> name + "要看的")
                                .orElse("按时看的")))
                .toList();
    }

    private Map<AccountId, List<Visits.Day>> days(List<AccountId> ids, LocalDate until) {
        return visits.days(ids, first(until), until).stream().collect(Collectors.groupingBy(Visits.Day::account));
    }

    private static LocalDate first(LocalDate until) {
        return until.minusDays(Availability.DAYS - 1L);
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
