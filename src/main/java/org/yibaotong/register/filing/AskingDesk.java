package org.yibaotong.register.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.ClosingCases;
import org.yibaotong.register.FilingAsked;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Move;
import org.yibaotong.register.filing.ProposedPeople.Proposed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;

/** Where filings are asked for, and asked for again once they came back. */
@Service
@Transactional
public class AskingDesk {

    private final Filings filings;
    private final AccountTable accounts;
    private final Bookkeeping book;
    private final Levels levels;
    private final Contacts contacts;
    private final Proposals proposals;
    private final ProposedPeople proposedPeople;
    private final ClosingCases cases;
    private final FilingTeller teller;
    private final FilingTerms terms;
    private final Clock clock;

    AskingDesk(
            Filings filings,
            AccountTable accounts,
            Bookkeeping book,
            Levels levels,
            Contacts contacts,
            Proposals proposals,
            ProposedPeople proposedPeople,
            ClosingCases cases,
            FilingTeller teller,
            FilingTerms terms,
            Clock clock) {
        this.filings = filings;
        this.accounts = accounts;
        this.book = book;
        this.levels = levels;
        this.contacts = contacts;
        this.proposals = proposals;
        this.proposedPeople = proposedPeople;
        this.cases = cases;
        this.teller = teller;
        this.terms = terms;
        this.clock = clock;
    }

    /** 开设: the account stands in the ledger from now on, as one that is planned. */
    public FilingId open(Details details, List<Contact> people, String reason, Actor actor) {
        var asked = new Asked(reason, "", "", "", "");
        var unit = details.owners().sponsoringUnit();
        Refusal.unless(FilingDesk.reach(actor).covers(unit), "account.sponsoring-unit.not-yours");
        var at = clock.instant();
        var id = book.enter(details, AccountState.PLANNED, people, actor.person(), at);
        return ask(accounts.get(id), FilingKind.OPENING, asked, actor, at);
    }

    /** 开设 again of one that stands there as planned. */
    public FilingId reopen(AccountId id, Details details, List<Contact> people, String reason, Actor actor) {
        var account = accounts.getVisibleTo(id, FilingDesk.reach(actor));
        FilingKind.OPENING.check(account.state());
        var at = clock.instant();
        revise(account, details, people, actor, at);
        return ask(accounts.get(id), FilingKind.OPENING, new Asked(reason, "", "", "", ""), actor, at);
    }

    public FilingId change(AccountId id, Details details, List<Contact> people, String reason, Actor actor) {
        var account = accounts.getVisibleTo(id, FilingDesk.reach(actor));
        FilingKind.CHANGE.check(account.state());
        var others = ProposedPeople.between(contacts.of(id), people);
        var asked = change(account, details, others, reason);
        var filing = ask(account, FilingKind.CHANGE, asked, actor, clock.instant());
        proposedPeople.put(filing, others);
        return filing;
    }

    /** 关停、注销. */
    public FilingId end(AccountId id, FilingKind kind, String reason, String whereTo, String link, Actor actor) {
        var account = accounts.getVisibleTo(id, FilingDesk.reach(actor));
        Refusal.unless(kind.tellsWhereTo(), "filing.kind.missing");
        kind.check(account.state());
        Refusal.when(cases.isOpen(id), "filing.closing.of-case");
        Refusal.when(kind == FilingKind.CLOSING && cases.isApplied(id), "filing.closing.applied-for");
        return ask(account, kind, new Asked(reason, "", "", whereTo, link), actor, clock.instant());
    }

    public void openAgain(FilingId id, Details details, List<Contact> people, String reason, Actor actor) {
        var filing = visible(id, actor);
        var at = clock.instant();
        filing.askAgain(new Asked(reason, "", "", "", ""), actor.person(), at, terms);
        var account = checked(filing);
        revise(account, details, people, actor, at);
        askedAgain(filing, actor, at);
        apply(accounts.get(account.id()), actor, at);
    }

    public void changeAgain(FilingId id, Details details, List<Contact> people, String reason, Actor actor) {
        var filing = visible(id, actor);
        var at = clock.instant();
        var others = ProposedPeople.between(contacts.of(filing.account()), people);
        filing.askAgain(change(checked(filing), details, others, reason), actor.person(), at, terms);
        proposedPeople.put(id, others);
        askedAgain(filing, actor, at);
    }

    public void endAgain(FilingId id, String reason, String whereTo, String link, Actor actor) {
        var filing = visible(id, actor);
        var at = clock.instant();
        checked(filing);
        filing.askAgain(new Asked(reason, "", "", whereTo, link), actor.person(), at, terms);
        askedAgain(filing, actor, at);
    }

    private FilingId ask(Account account, FilingKind kind, Asked asked, Actor actor, Instant at) {
        var above = levels.above(account.unit(), actor.person());
        var filing = Filing.ask(kind, account.id(), account.unit(), asked, above, actor.person(), at, terms);
        saveNew(filing);
        asked(filing, "申请", account.name(), actor, at);
        if (kind == FilingKind.OPENING) {
            apply(account, actor, at);
        }
        return filing.id();
    }

    /** An account has one request at a time; of two who ask at the same moment the database lets one through. */
    private void saveNew(Filing filing) {
        try {
            filings.save(filing);
        } catch (DuplicateKeyException open) {
            throw new Refusal("filing.ask.one-open");
        }
    }

    private void askedAgain(Filing filing, Actor actor, Instant at) {
        filings.save(filing);
        asked(filing, "再次申请", accounts.get(filing.account()).name(), actor, at);
    }

    private void asked(Filing filing, String act, String name, Actor actor, Instant at) {
        var event = new FilingAsked(filing.id(), filing.account(), name, filing.reason(), actor.person(), at);
        teller.happened(filing, act, filing.reason(), actor.person(), at, event);
        teller.level(
                filing,
                "filing.asked",
                teller.title(filing, name) + "，请在" + filing.dueOn() + "前看一看",
                filing.reason(),
                actor.person(),
                at);
    }

    private Asked change(Account account, Details details, List<Proposed> others, String reason) {
        Refusal.when(details.equals(account.details()) && others.isEmpty(), "filing.change.nothing");
        book.check(details, account.id());
        return new Asked(reason, proposals.write(account.details()), proposals.write(details), "", "");
    }

    private void revise(Account account, Details details, List<Contact> people, Actor actor, Instant at) {
        var unit = details.owners().sponsoringUnit();
        Refusal.unless(FilingDesk.reach(actor).covers(unit), "account.sponsoring-unit.not-yours");
        book.revise(account, details, actor.person(), at);
        book.revisePeople(account.id(), people, actor.person(), at);
    }

    /** 报审批. */
    private void apply(Account account, Actor actor, Instant at) {
        if (account.state() == AccountState.PLANNED) {
            book.move(account, Move.of(AccountAct.APPLY, ""), actor.person(), at);
        }
    }

    private Account checked(Filing filing) {
        var account = accounts.get(filing.account());
        filing.refuseUnlessPossible(account.state());
        return account;
    }

    private Filing visible(FilingId id, Actor actor) {
        return filings.getVisibleTo(id, FilingDesk.reach(actor));
    }
}
