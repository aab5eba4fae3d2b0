package org.yibaotong.register.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.register.ClosingCases;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Changes;
import org.yibaotong.register.filing.Filing;
import org.yibaotong.register.filing.FilingBook;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.FilingState;
import org.yibaotong.register.filing.FilingSteps;
import org.yibaotong.register.filing.FilingSteps.Step;
import org.yibaotong.register.filing.Filings;
import org.yibaotong.register.filing.Naming;
import org.yibaotong.register.filing.Proposals;
import org.yibaotong.register.filing.ProposedPeople;
import org.yibaotong.register.filing.ProposedPeople.Proposed;
import org.yibaotong.register.filings.FilingPage.Event;
import org.yibaotong.register.filings.FilingPage.Fact;
import org.yibaotong.register.filings.FilingPage.May;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the page of one filing together. */
@Component
class FilingSheets {

    /** They stand over the sheet already. */
    private static final Set<String> ELSEWHERE = Set.of("名称", "备案号");

    private final Filings filings;
    private final FilingSteps steps;
    private final FilingBook book;
    private final FilingRoad road;
    private final AccountTable accounts;
    private final Proposals proposals;
    private final ProposedPeople proposedPeople;
    private final ClosingCases cases;
    private final Changes changes;
    private final Naming naming;
    private final People people;
    private final Words words;
    private final Clock clock;

    FilingSheets(
            Filings filings,
            FilingSteps steps,
            FilingBook book,
            FilingRoad road,
            AccountTable accounts,
            Proposals proposals,
            ProposedPeople proposedPeople,
            ClosingCases cases,
            Changes changes,
            Naming naming,
            People people,
            Words words,
            Clock clock) {
        this.filings = filings;
        this.steps = steps;
        this.book = book;
        this.road = road;
        this.accounts = accounts;
        this.proposals = proposals;
        this.proposedPeople = proposedPeople;
        this.cases = cases;
        this.changes = changes;
        this.naming = naming;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    Filing visible(FilingId id, Actor actor) {
        return filings.getVisibleTo(id, FilingDesk.reach(actor));
    }

    FilingPage page(FilingId id, AnswerForm typed, Actor actor) {
        var filing = visible(id, actor);
        var account = accounts.get(filing.account());
        var today = Times.date(clock.instant());
        var history = steps.of(id);
        return new FilingPage(
                id.toString(),
                words.of(filing.kind()),
                account.name(),
                "/desk/accounts/" + account.id(),
                account.details().owners().sponsor(),
                FilingBadges.of(filing.state(), words),
                road.stations(filing),
                road.countdown(filing, today),
                sentBack(filing, history),
                filing.reason(),
                people.names(List.of(filing.askedBy())).getOrDefault(filing.askedBy(), ""),
                Times.minute(filing.askedAt()),
                changes(filing),
                filing.kind() == FilingKind.OPENING ? facts(account) : List.of(),
                filing.whereTo(),
                filing.whereToLink(),
                filing.state() == FilingState.FILED ? filing.number() + "，" + filing.filedOn() + "报全国系统" : "",
                closingUrl(filing, account, actor),
                filing.state().isOpen() ? hints(filing, account) : List.of(),
                events(history),
                may(filing, actor),
                typed.typedNumber().isEmpty() ? suggestedNumber(filing, account, today) : typed.typedNumber(),
                today.toString(),
                typed);
    }

    /** Where what is filed is carried out, step by step, as long as nobody has begun. */
    private @Nullable String closingUrl(Filing filing, Account account, Actor actor) {
        boolean isToBeClosed = filing.kind() == FilingKind.CLOSING
                && filing.state() == FilingState.FILED
                && !account.state().isOver()
                && !cases.isOpen(account.id());
        return isToBeClosed && actor.reach(Role.REGISTRAR).covers(account.unit())
                ? "/desk/closures/new?account=" + account.id()
                : null;
    }

    /** As long as it stands there, to be sent back is the last that happened to it; what that is called may change. */
    private static String sentBack(Filing filing, List<Step> history) {
        return filing.state() == FilingState.SENT_BACK && !history.isEmpty()
                ? history.getFirst().detail()
                : "";
    }

    private List<String> changes(Filing filing) {
        var details = proposals
                .before(filing)
                .flatMap(before -> proposals.proposed(filing).map(after -> changes.between(before, after)))
                .orElse("");
        return Stream.concat(
                        Stream.of(details.split("；")).filter(said -> !said.isEmpty()),
                        proposedPeople.of(filing.id()).stream().map(this::said))
                .toList();
    }

    /** Of a telephone enough to tell it from another. */
    private String said(Proposed one) {
        var duty = words.of(one.duty());
        var telephone = one.contact().masked();
        if (one.isSamePerson()) {
            return duty + "的电话" + (telephone.isEmpty() ? "已改" : "改为" + telephone);
        }
        return duty + "“" + one.was() + "”改为“" + one.contact().name() + "”"
                + (telephone.isEmpty() ? "" : "，电话" + telephone);
    }

    private List<Fact> facts(Account account) {
        return changes.inWords(account.details()).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty() && !ELSEWHERE.contains(field.getKey()))
                .map(field -> new Fact(field.getKey(), field.getValue()))
                .toList();
    }

    private List<Naming.Hint> hints(Filing filing, Account account) {
        return switch (filing.kind()) {
            case OPENING -> naming.of(account.details(), filing.kind(), account.id());
            case CHANGE -> naming.of(proposals.proposed(filing).orElse(account.details()), filing.kind(), account.id());
            case CLOSING, DEREGISTRATION -> List.of();
        };
    }

    private List<Event> events(List<Step> history) {
        var names = people.names(history.stream().map(Step::by).collect(Collectors.toSet()));
        return history.stream()
                .map(one ->
                        new Event(one.act(), one.detail(), names.getOrDefault(one.by(), ""), Times.minute(one.at())))
                .toList();
    }

    private static May may(Filing filing, Actor actor) {
        var kept = actor.reach(Role.REGISTRAR);
        boolean decides = filing.mayBeDecided(actor.person(), kept);
        return new May(
                decides && filing.state() == FilingState.AWAITING,
                decides && filing.state() == FilingState.AGREED,
                filing.state().isOpen()
                        && !filing.isOfCase()
                        && (actor.is(filing.askedBy()) || filing.state() == FilingState.SENT_BACK),
                filing.state() == FilingState.SENT_BACK,
                filing.state().isOpen() && actor.is(filing.askedBy()) && !decides && kept.covers(filing.waitsAt()));
    }

    /** The other filings of an account may go by the number it has. */
    private String suggestedNumber(Filing filing, Account account, LocalDate today) {
        var known = account.details().papers().filingNumber();
        return filing.kind() == FilingKind.OPENING || known.isEmpty() ? book.suggestedNumber(today) : known;
    }
}
