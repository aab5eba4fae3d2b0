package org.yibaotong.closure.closurecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.OldAddresses;
import org.yibaotong.closure.answer.Answers;
import org.yibaotong.closure.closurecase.CaseSteps.Step;
import org.yibaotong.closure.closurecase.Period.What;
import org.yibaotong.closure.merger.MergerList;
import org.yibaotong.closure.stay.Stay;
import org.yibaotong.closure.stay.Stays;
import org.yibaotong.identity.People;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pages of cases together. */
@Component
class CasePages {

    private final ClosureCases cases;
    private final CaseSteps steps;
    private final Periods periods;
    private final CaseDays days;
    private final CaseRoad road;
    private final HomeLines homes;
    private final LookLines looks;
    private final Stays stays;
    private final MergerList merger;
    private final Answers answers;
    private final CaseArchive archive;
    private final CaseFiling filing;
    private final OldAddresses oldAddresses;
    private final Site site;
    private final Accounts accounts;
    private final People people;
    private final Words words;

    CasePages(
            ClosureCases cases,
            CaseSteps steps,
            Periods periods,
            CaseDays days,
            CaseRoad road,
            HomeLines homes,
            LookLines looks,
            Stays stays,
            MergerList merger,
            Answers answers,
            CaseArchive archive,
            CaseFiling filing,
            OldAddresses oldAddresses,
            Site site,
            Accounts accounts,
            People people,
            Words words) {
        this.cases = cases;
        this.steps = steps;
        this.periods = periods;
        this.days = days;
        this.road = road;
        this.homes = homes;
        this.looks = looks;
        this.stays = stays;
        this.merger = merger;
        this.answers = answers;
        this.archive = archive;
        this.filing = filing;
        this.oldAddresses = oldAddresses;
        this.site = site;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
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

    CasePage page(CaseId id, StationForm typed, HomeForm home, int homeAt, Actor actor) {
        var closing = visible(id, actor);
        var account = accounts.get(closing.account());
        var happened = steps.of(id);
        var names = people.names(happened.stream().map(Step::by).toList());
        boolean decides = CaseDesk.registrar(actor).covers(closing.unit());
        boolean isOpen = closing.isOpen();
        var stay = stays.open(id).orElse(null);
        var told = told(closing);
        var archived = archive.page(closing.account());
        var notice = notice(closing);
        return new CasePage(
                id.toString(),
                "/desk/closures/" + id,
                "/desk/accounts/" + account.id(),
                account.name(),
                account.sponsor(),
                closing.number(),
                people.get(closing.owner()).name(),
                Times.day(closing.begunAt()),
                days.badge(
                        closing.standing(),
                        closing.station(),
                        days.isLate(closing.cancelBy(), closing.station()),
                        stay != null),
                closing.isWebsite(),
                successor(closing),
                road.stations(closing, happened),
                closing.station(),
                words.of(closing.station()),
                StationAsk.of(closing.station(), told, archived, notice),
                road.lacks(closing),
                stay == null ? null : stayed(closing, stay, actor),
                road.countdown(closing),
                isOpen && days.isLate(closing.cancelBy(), closing.station()),
                notice,
                days.today().toString(),
                earliest(closing),
                homes.of(closing, homeAt),
                happened.stream().map(step -> event(id, step, names)).toList(),
                told,
                filing.page(closing),
                found(closing),
                archived,
                closing.isWebsite() ? oldAddresses.of(closing.account()) : null,
                decides,
                merger(closing, account.platform()),
                closing.watchUntil() != null,
                looks.of(id),
                looks.toSearch(closing, account),
                isOpen ? filing.breaks(closing) : List.of(),
                isOpen,
                isOpen && stay == null && (decides || closing.station() != CaseStation.DECISION),
                isOpen,
                isOpen && closing.station().compareTo(CaseStation.SERVICES) <= 0,
                isOpen && decides && closing.canBeKept(),
                isOpen && stay == null && closing.canBeKept(),
                isOpen && decides,
                typed.suggesting(closing.suggestedWhereTo()),
                home,
                homeAt);
    }

    private CasePage.Stayed stayed(ClosureCase closing, Stay stay, Actor actor) {
        return new CasePage.Stayed(
                stay.reason(),
                people.get(stay.by()).name(),
                Times.day(stay.at()),
                StayDesk.mayAnswer(closing, stay, actor));
    }

    /** What the counter would say if the notice went out today. */
    private String notice(ClosureCase closing) {
        var period = periods.of(What.NOTICE, closing.isWebsite());
        var until = closing.noticeUntil() != null
                ? closing.noticeUntil()
                : periods.last(What.NOTICE, closing.isWebsite(), days.today());
        return "至少" + period.said() + (closing.noticeUntil() == null ? "。今天贴出，" : "，") + until + "满期，第二天起可以停更。依据："
                + period.source();
    }

    private static String earliest(ClosureCase closing) {
        return closing.station() == CaseStation.DECISION
                ? ""
                : closing.passedOn().toString();
    }

    private CasePage.Notice told(ClosureCase closing) {
        var moved = site.address() + "/moved/" + closing.account();
        boolean isReady = closing.station().compareTo(CaseStation.NOTICE) >= 0;
        boolean isTold = closing.noticeUntil() != null && closing.standing() != CaseStanding.REVERSED;
        boolean isTakenBack = closing.noticeUntil() != null && closing.standing() == CaseStanding.REVERSED;
        return new CasePage.Notice(
                isReady ? "/desk/closures/" + closing.id() + "/notice" : "",
                moved + "/notice",
                isTold ? moved : "",
                isTakenBack ? moved + "/notice" : "");
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

    private static CasePage.Event event(CaseId id, Step step, Map<PersonId, String> names) {
        return new CasePage.Event(
                step.act() + happened(step),
                step.proof().words(),
                step.proof().link(),
                step.proof().file() == null ? null : "/desk/closures/" + id + "/files/" + step.number(),
                names.getOrDefault(step.by(), ""),
                Times.minute(step.at()));
    }

    /** A station may be written down long after it was passed. */
    private static String happened(Step step) {
        var on = step.proof().on();
        return step.station() == null || on.equals(Times.date(step.at())) ? "" : "（" + on + "办的）";
    }

    private @Nullable String successor(ClosureCase closing) {
        return Optional.ofNullable(closing.successor())
                .flatMap(accounts::find)
                .map(AccountFacts::name)
                .orElse(null);
    }
}
