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
import org.yibaotong.register.FilingAgreed;
import org.yibaotong.register.FilingAsked;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.FilingSentBack;
import org.yibaotong.register.FilingWithdrawn;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Move;
import org.yibaotong.register.filing.ProposedPeople.Proposed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;

/** Where filings are asked for, agreed to or sent back, and withdrawn. That they are put down is for {@link FilingBook}. */
@Service
@Transactional
public class FilingDesk {

    private static final int REASON_LONGEST = 300;

    private final Filings filings;
    private final AccountTable accounts;
    private final Bookkeeping book;
    private final Levels levels;
    private final Contacts contacts;
    private final Proposals proposals;
    private final ProposedPeople proposedPeople;
    private final FilingTeller teller;
    private final FilingTerms terms;
    private final Clock clock;

    FilingDesk(
            Filings filings,
            AccountTable accounts,
            Bookkeeping book,
            Levels levels,
            Contacts contacts,
            Proposals proposals,
            ProposedPeople proposedPeople,
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
        this.teller = teller;
        this.terms = terms;
        this.clock = clock;
    }

    public static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    /** 开设: the account stands in the ledger from now on, as one that is planned. */
    public FilingId open(Details details, List<Contact> people, String reason, Actor actor) {
        var asked = new Asked(reason, "", "", "", "");
        var unit = details.owners().sponsoringUnit();
        Refusal.unless(reach(actor).covers(unit), "account.sponsoring-unit.not-yours");
        var at = clock.instant();
        var id = book.enter(details, AccountState.PLANNED, people, actor.person(), at);
        return ask(accounts.get(id), FilingKind.OPENING, asked, actor, at);
    }

    /** 开设 again of one that stands there as planned. */
    public FilingId reopen(AccountId id, Details details, List<Contact> people, String reason, Actor actor) {
        var account = accounts.getVisibleTo(id, reach(actor));
        FilingKind.OPENING.check(account.state());
        var at = clock.instant();
        revise(account, details, people, actor, at);
        return ask(accounts.get(id), FilingKind.OPENING, new Asked(reason, "", "", "", ""), actor, at);
    }

    public FilingId change(AccountId id, Details details, List<Contact> people, String reason, Actor actor) {
        var account = accounts.getVisibleTo(id, reach(actor));
        FilingKind.CHANGE.check(account.state());
        var others = ProposedPeople.between(contacts.of(id), people);
        var asked = change(account, details, others, reason);
        var filing = ask(account, FilingKind.CHANGE, asked, actor, clock.instant());
        proposedPeople.put(filing, others);
        return filing;
    }

    /** 关停、注销. */
    public FilingId end(AccountId id, FilingKind kind, String reason, String whereTo, String link, Actor actor) {
        var account = accounts.getVisibleTo(id, reach(actor));
        Refusal.unless(kind.tellsWhereTo(), "filing.kind.missing");
        kind.check(account.state());
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

    public void agree(FilingId id, String words, Actor actor) {
        var filing = visible(id, actor);
        var at = clock.instant();
        filing.agree(actor.person(), actor.reach(Role.REGISTRAR), at, terms);
        var account = checked(filing);
        filings.save(filing);
        var said = said(words);
        var event = new FilingAgreed(id, filing.account(), account.name(), said, actor.person(), at);
        teller.happened(filing, "同意", said, actor.person(), at, event);
        var title = teller.title(filing, account.name());
        boolean isAgreed = filing.state() == FilingState.AGREED;
        teller.level(
                filing,
                isAgreed ? "filing.agreed" : "filing.asked",
                title + (isAgreed ? "，都同意了，请在" + filing.dueOn() + "前报全国系统" : "，请在" + filing.dueOn() + "前看一看"),
                filing.reason(),
                actor.person(),
                at);
        if (isAgreed) {
            teller.asker(filing, "filing.agreed", title + "，上级都同意了", "报了全国系统以后会再告诉您。", at);
        }
    }

    /** What was to be opened is only planned again. */
    public void sendBack(FilingId id, String words, Actor actor) {
        var filing = visible(id, actor);
        var said = said(words);
        Refusal.when(said.isEmpty(), "filing.words.missing");
        var at = clock.instant();
        filing.sendBack(actor.person(), actor.reach(Role.REGISTRAR), at);
        filings.save(filing);
        var account = accounts.get(filing.account());
        refuseOpening(filing, account, actor.person(), said, at);
        var event = new FilingSentBack(id, filing.account(), account.name(), said, actor.person(), at);
        teller.happened(filing, "退回", said, actor.person(), at, event);
        teller.asker(filing, "filing.sent-back", teller.title(filing, account.name()) + "退回来了", said, at);
    }

    public void withdraw(FilingId id, Actor actor) {
        var filing = visible(id, actor);
        var at = clock.instant();
        filing.withdraw(actor.person(), at);
        filings.save(filing);
        proposedPeople.forgetTelephones(id);
        var account = accounts.get(filing.account());
        refuseOpening(filing, account, actor.person(), "撤回了申请", at);
        var event = new FilingWithdrawn(id, filing.account(), account.name(), "撤回", actor.person(), at);
        teller.happened(filing, "撤回", "", actor.person(), at, event);
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
        Refusal.unless(reach(actor).covers(unit), "account.sponsoring-unit.not-yours");
        book.revise(account, details, actor.person(), at);
        book.revisePeople(account.id(), people, actor.person(), at);
    }

    /** 报审批. */
    private void apply(Account account, Actor actor, Instant at) {
        if (account.state() == AccountState.PLANNED) {
            book.move(account, Move.of(AccountAct.APPLY, ""), actor.person(), at);
        }
    }

    private void refuseOpening(Filing filing, Account account, PersonId by, String why, Instant at) {
        if (filing.kind() == FilingKind.OPENING && account.state() == AccountState.AWAITING_APPROVAL) {
            book.move(account, Move.of(AccountAct.REFUSE, why), by, at);
        }
    }

    /** Meanwhile the account may have been merged, or have begun to close. */
    private Account checked(Filing filing) {
        var account = accounts.get(filing.account());
        filing.kind().check(account.state());
        return account;
    }

    private Filing visible(FilingId id, Actor actor) {
        return filings.getVisibleTo(id, reach(actor));
    }

    private static String said(String typed) {
        var said = PlainText.line(typed);
        Refusal.when(PlainText.length(said) > REASON_LONGEST, "filing.words.too-long", REASON_LONGEST);
        return said;
    }
}
