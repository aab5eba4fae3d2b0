package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.OldAddresses;
import org.yibaotong.closure.answer.Answers;
import org.yibaotong.closure.closurecase.CaseSteps.Step;
import org.yibaotong.closure.closurecase.Period.What;
import org.yibaotong.closure.home.HomeCheck;
import org.yibaotong.closure.home.HomeChecks;
import org.yibaotong.closure.home.OwnServices;
import org.yibaotong.closure.merger.MergerList;
import org.yibaotong.closure.watch.Look;
import org.yibaotong.closure.watch.Looks;
import org.yibaotong.identity.People;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Site;
import org.yibaotong.web.Station;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pages of cases together. */
@Component
class CasePages {

    private final ClosureCases cases;
    private final CaseList list;
    private final CaseSteps steps;
    private final Periods periods;
    private final HomeChecks checks;
    private final OwnServices services;
    private final Looks looks;
    private final MergerList merger;
    private final Answers answers;
    private final OldAddresses oldAddresses;
    private final Site site;
    private final Accounts accounts;
    private final People people;
    private final Words words;
    private final Clock clock;

    CasePages(
            ClosureCases cases,
            CaseList list,
            CaseSteps steps,
            Periods periods,
            HomeChecks checks,
            OwnServices services,
            Looks looks,
            MergerList merger,
            Answers answers,
            OldAddresses oldAddresses,
            Site site,
            Accounts accounts,
            People people,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.list = list;
        this.steps = steps;
        this.periods = periods;
        this.checks = checks;
        this.services = services;
        this.looks = looks;
        this.merger = merger;
        this.answers = answers;
        this.oldAddresses = oldAddresses;
        this.site = site;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    ClosureCase visible(CaseId id, Actor actor) {
        return cases.getVisibleTo(id, CaseDesk.either(actor));
    }

    /** The case an account has already. */
    Optional<CaseId> openOf(AccountId account, Actor actor) {
        return cases.findByAccountIdAndStanding(account, CaseStanding.OPEN)
                .filter(one -> CaseDesk.either(actor).covers(one.unit()))
                .map(ClosureCase::id);
    }

    Rows<CaseLine> list(CaseFilter filter, Paging paging, Actor actor) {
        var found = rows(filter, paging, actor);
        var known =
                accounts.all(found.rows().stream().map(CaseList.Row::account).toList());
        var names = people.names(found.rows().stream().map(CaseList.Row::owner).toList());
        return new Rows<>(
                found.rows().stream()
                        .map(row -> line(row, known.get(row.account()), names.getOrDefault(row.owner(), "")))
                        .toList(),
                paging,
                found.total());
    }

    Rows<CaseList.Row> rows(CaseFilter filter, Paging paging, Actor actor) {
        return list.page(CaseDesk.either(actor).ids(), filter, today(), paging);
    }

    /** How many are stopped and still there. */
    long stopped(Actor actor) {
        return list.count(CaseDesk.either(actor).ids(), new CaseFilter(CaseFilter.View.STOPPED, null), today());
    }

    CasePage page(CaseId id, StationForm typed, HomeForm home, int homeAt, Actor actor) {
        var closing = visible(id, actor);
        var account = accounts.get(closing.account());
        var happened = steps.of(id);
        boolean decides = CaseDesk.registrar(actor).covers(closing.unit());
        boolean isOpen = closing.isOpen();
        return new CasePage(
                id.toString(),
                "/desk/closures/" + id,
                "/desk/accounts/" + account.id(),
                account.name(),
                account.sponsor(),
                closing.number(),
                people.get(closing.owner()).name(),
                Times.day(closing.begunAt()),
                badge(closing.standing(), closing.station(), isLate(closing.cancelBy(), closing.station())),
                closing.isWebsite(),
                successor(closing),
                stations(closing, happened),
                closing.station(),
                words.of(closing.station()),
                lacks(closing),
                countdown(closing),
                isOpen && isLate(closing.cancelBy(), closing.station()),
                notice(closing),
                today().toString(),
                earliest(closing),
                services(closing, homeAt),
                happened.stream().map(step -> event(id, step)).toList(),
                told(closing),
                found(closing),
                closing.isWebsite() ? oldAddresses.of(closing.account()) : null,
                decides,
                merger(closing, account.platform()),
                closing.watchUntil() != null,
                looks.of(id).stream().map(this::seen).toList(),
                isOpen ? Breaking.of(closing) : List.of(),
                isOpen,
                isOpen && (decides || closing.station() != CaseStation.DECISION),
                isOpen,
                isOpen && closing.station().compareTo(CaseStation.SERVICES) <= 0,
                isOpen && decides && closing.station().compareTo(CaseStation.CANCELLATION) <= 0,
                isOpen && decides,
                typed,
                home,
                homeAt);
    }

    private CaseLine line(CaseList.Row row, @Nullable AccountFacts account, String owner) {
        boolean isLate = isLate(row.due(), row.station());
        return new CaseLine(
                "/desk/closures/" + row.id(),
                account == null ? "" : account.name(),
                account == null ? "" : account.sponsor(),
                row.number() + (row.isMerger() ? "，合并" : ""),
                owner,
                badge(row.standing(), row.station(), row.standing() == CaseStanding.OPEN && isLate),
                row.standing() == CaseStanding.OPEN ? waits(row) : "",
                row.standing() == CaseStanding.OPEN ? due(row.station(), row.due()) : String.valueOf(row.endedOn()),
                row.standing() == CaseStanding.OPEN && isLate);
    }

    private String waits(CaseList.Row row) {
        return words.of(row.station())
                + (row.station() == CaseStation.SERVICES && row.services() > 0
                        ? " " + (row.services() - row.homeless()) + "/" + row.services()
                        : "");
    }

    private Badge badge(CaseStanding standing, CaseStation station, boolean isLate) {
        return switch (standing) {
            case CLOSED -> new Badge(words.of(standing), "is-good", "check");
            case REVERSED -> new Badge(words.of(standing), "", "undo");
            case OPEN ->
                isLate
                        ? new Badge("停更了没注销，已超期", "is-bad", "alert")
                        : station.isStopped()
                                ? new Badge("停更了还没注销", "is-warn", "clock")
                                : station == CaseStation.WATCH
                                        ? new Badge("观察中", "is-brand", "eye")
                                        : new Badge(words.of(standing), "is-brand", "clock");
        };
    }

    private List<Station> stations(ClosureCase closing, List<Step> happened) {
        return Arrays.stream(CaseStation.values())
                .filter(station -> station.isOf(closing.isWebsite()))
                .map(station -> station(station, closing, happened))
                .toList();
    }

    private Station station(CaseStation station, ClosureCase closing, List<Step> happened) {
        var passed = happened.stream()
                .filter(step -> step.station() == station)
                .findFirst()
                .map(step -> step.proof().on().toString().substring("2026-".length()));
        var now = station == closing.station() && closing.isOpen();
        return new Station(
                words.of(station),
                passed.isPresent() ? "is-done" : !now ? "" : lacks(closing).isEmpty() ? "is-now" : "is-stuck",
                passed.orElseGet(() -> now ? standsAt(station, closing) : ""));
    }

    private static String standsAt(CaseStation station, ClosureCase closing) {
        long settled =
                closing.services().stream().filter(ServiceHome::isSettled).count();
        return station == CaseStation.SERVICES && !closing.services().isEmpty()
                ? settled + "/" + closing.services().size()
                : "";
    }

    private String lacks(ClosureCase closing) {
        if (!closing.isOpen()) {
            return "";
        }
        return switch (closing.station()) {
            case SERVICES ->
                closing.services().stream()
                        .filter(service -> !service.isSettled())
                        .findFirst()
                        .map(service -> words.of("closure.services.without-home", service.name()))
                        .orElse("");
            case STOP -> runs(closing.noticeUntil(), "closure.stop.notice-runs");
            case WATCH -> runs(closing.watchUntil(), "closure.watch.runs");
            case DECISION, NOTICE, LAST_POST, ARCHIVE, CANCELLATION, NOT_FOUND, DOMAIN -> "";
        };
    }

    private String runs(@Nullable LocalDate until, String code) {
        return until == null || today().isAfter(until) ? "" : words.of(code, until.toString());
    }

    private String countdown(ClosureCase closing) {
        var due = closing.station().isStopped() ? closing.cancelBy() : null;
        return closing.isOpen() && due != null
                ? "停更不是终点。" + due(closing.station(), due) + "，由"
                        + people.get(closing.owner()).name() + "负责。"
                : "";
    }

    private String due(CaseStation station, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(today(), day);
        if (station.isStopped()) {
            return day + "前要注销，" + (left < 0 ? "已超期" + -left + "天" : left == 0 ? "今天到期" : "还有" + left + "天");
        }
        return station == CaseStation.WATCH ? "观察到" + day : "公告到" + day + "满期";
    }

    private boolean isLate(@Nullable LocalDate due, CaseStation station) {
        return station.isStopped() && due != null && due.isBefore(today());
    }

    /** What the counter would say if the notice went out today. */
    private String notice(ClosureCase closing) {
        var period = periods.of(What.NOTICE, closing.isWebsite());
        var until = closing.noticeUntil() != null
                ? closing.noticeUntil()
                : periods.last(What.NOTICE, closing.isWebsite(), today());
        return "至少" + period.said() + (closing.noticeUntil() == null ? "。今天贴出，" : "，") + until + "满期，第二天起可以停更。依据："
                + period.source();
    }

    private static String earliest(ClosureCase closing) {
        return closing.station() == CaseStation.DECISION
                ? ""
                : closing.passedOn().toString();
    }

    private List<CasePage.Service> services(ClosureCase closing, int homeAt) {
        var all = closing.services();
        var looked = checks.of(closing.id());
        return IntStream.range(0, all.size())
                .mapToObj(at -> service(at, all.get(at), looked.get(at), at == homeAt))
                .toList();
    }

    private CasePage.Service service(int position, ServiceHome one, @Nullable HomeCheck looked, boolean isChosen) {
        return new CasePage.Service(
                position,
                one.name(),
                one.link(),
                one.home(),
                one.homeLink(),
                one.telephone(),
                one.givenUp(),
                one.isSettled(),
                looked != null && looked.isAway(),
                looked == null ? "" : checked(looked),
                isChosen ? own(one) : List.of());
    }

    private static String checked(HomeCheck looked) {
        return looked.failingOn() == null
                ? looked.checkedOn() + "看过，能打开"
                : looked.isSeen() ? "有人打开看过，能用" : looked.failingOn() + "起打不开：" + looked.fault();
    }

    private List<CasePage.Own> own(ServiceHome one) {
        return services.like(one.name()).stream()
                .map(own -> new CasePage.Own(own.name(), own.url(), own.unit()))
                .toList();
    }

    private CasePage.Notice told(ClosureCase closing) {
        var moved = site.address() + "/moved/" + closing.account();
        boolean isReady = closing.station().compareTo(CaseStation.NOTICE) >= 0;
        boolean isTold = closing.noticeUntil() != null && closing.standing() != CaseStanding.REVERSED;
        return new CasePage.Notice(
                isReady ? "/desk/closures/" + closing.id() + "/notice" : "", moved + "/notice", isTold ? moved : "");
    }

    private CasePage.Found found(ClosureCase closing) {
        var told = answers.of(closing.account());
        return new CasePage.Found(
                told.found(),
                told.missed(),
                told.last().stream()
                        .map(one -> new CasePage.Said(
                                one.isFound(), one.words(), one.on().toString()))
                        .toList());
    }

    private List<CasePage.Step> merger(ClosureCase closing, String platform) {
        if (!closing.isMerger()) {
            return List.of();
        }
        var done = merger.done(closing.id());
        return merger.of(platform).stream()
                .map(item -> new CasePage.Step(
                        item.code(),
                        item.words(),
                        done.containsKey(item.code()) ? done.get(item.code()).toString() : ""))
                .toList();
    }

    private CasePage.Seen seen(Look look) {
        var by = look.by();
        return new CasePage.Seen(
                look.number(),
                words.of(look.what()),
                look.words(),
                look.on().toString(),
                by == null ? "" : people.names(List.of(by)).getOrDefault(by, ""),
                look.isOpen(),
                look.settled());
    }

    private CasePage.Event event(CaseId id, Step step) {
        return new CasePage.Event(
                step.act(),
                step.proof().words(),
                step.proof().link(),
                step.proof().file() == null ? null : "/desk/closures/" + id + "/files/" + step.number(),
                people.names(List.of(step.by())).getOrDefault(step.by(), ""),
                Times.minute(step.at()));
    }

    private @Nullable String successor(ClosureCase closing) {
        return Optional.ofNullable(closing.successor())
                .flatMap(accounts::find)
                .map(AccountFacts::name)
                .orElse(null);
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
