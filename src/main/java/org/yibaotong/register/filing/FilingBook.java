package org.yibaotong.register.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.ClosingCases;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.FilingRecorded;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Move;
import org.yibaotong.register.account.Papers;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where filings are put down with their number (备案), and the account goes on as they say. */
@Service
@Transactional
public class FilingBook {

    private final Filings filings;
    private final AccountTable accounts;
    private final Bookkeeping book;
    private final Contacts contacts;
    private final Proposals proposals;
    private final ProposedPeople proposedPeople;
    private final ClosingCases cases;
    private final FilingTeller teller;
    private final FilingTerms terms;
    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    FilingBook(
            Filings filings,
            AccountTable accounts,
            Bookkeeping book,
            Contacts contacts,
            Proposals proposals,
            ProposedPeople proposedPeople,
            ClosingCases cases,
            FilingTeller teller,
            FilingTerms terms,
            JdbcClient jdbc,
            Words words,
            Clock clock) {
        this.filings = filings;
        this.accounts = accounts;
        this.book = book;
        this.contacts = contacts;
        this.proposals = proposals;
        this.proposedPeople = proposedPeople;
        this.cases = cases;
        this.teller = teller;
        this.terms = terms;
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    public void record(FilingId id, String number, LocalDate on, Actor actor) {
        var filing = filings.getVisibleTo(id, FilingDesk.reach(actor));
        var account = accounts.get(filing.account());
        var at = clock.instant();
        filing.record(number, on, actor.person(), actor.reach(Role.REGISTRAR), at);
        filing.refuseUnlessPossible(account.state());
        save(filing);
        goOn(filing, account, actor, at);
        var said = words.of(filing.kind()) + "备案，" + filing.number() + "，" + on;
        book.note(account.id(), "备案", said, actor.person(), at);
        var event = new FilingRecorded(id, account.id(), account.name(), said, actor.person(), at);
        teller.happened(filing, "备案", filing.number() + "，" + on, actor.person(), at, event);
        teller.asker(
                filing,
                "filing.recorded",
                teller.title(filing, account.name()) + "办好了",
                "备案号" + filing.number() + "，" + on + "报全国系统。",
                at);
    }

    /** A number nobody has yet; the one that the national system gives counts for more. */
    public String suggestedNumber(LocalDate today) {
        long filed = jdbc.sql("select count(*) from register.filing where filed_on >= :year")
                .param("year", today.withDayOfYear(1))
                .query(Long.class)
                .single();
        return "备〔" + today.getYear() + "〕" + (filed + 1) + "号";
    }

    /** Two accounts are not opened under one number; the other filings of an account may have its number again. */
    private void save(Filing filing) {
        try {
            filings.save(filing);
        } catch (DuplicateKeyException taken) {
            throw new Refusal("filing.number.taken", filing.number());
        }
    }

    private void goOn(Filing filing, Account account, Actor actor, Instant at) {
        var on = Objects.requireNonNull(filing.filedOn());
        switch (filing.kind()) {
            case OPENING -> book.revise(account, opened(account.details(), filing.number(), on), actor.person(), at);
            case CHANGE -> change(filing, account, on, actor, at);
            case CLOSING, DEREGISTRATION -> {}
        }
        if (filing.isOfCase() || filing.kind().tellsWhereTo() && cases.isOpen(account.id())) {
            return;
        }
        for (var act : filing.kind().acts()) {
            var standing = accounts.get(account.id());
            if (standing.state().after(act).isPresent()) {
                book.move(standing, move(act, filing, Times.date(at)), actor.person(), at);
            }
        }
    }

    /** Why it is closed where closing begins, and from then on its number. The public is told from today on: the list of accounts says so. */
    private Move move(AccountAct act, Filing filing, LocalDate today) {
        boolean begins = act == AccountAct.PROPOSE_CLOSING || act == AccountAct.REQUEST_CLOSING;
        return new Move(
                act,
                begins ? filing.reason() : filing.number(),
                act == AccountAct.ANNOUNCE ? terms.noticeUntil(today) : null,
                "",
                null,
                filing.whereTo(),
                filing.whereToLink());
    }

    private static Details opened(Details details, String number, LocalDate on) {
        var papers = details.papers();
        return new Details(
                details.identity(),
                details.owners(),
                details.purpose(),
                details.interaction(),
                new Papers(
                        papers.openedOn() == null ? on : papers.openedOn(),
                        papers.approval(),
                        number,
                        papers.siteCode(),
                        papers.icp(),
                        papers.publicSecurity()),
                details.site(),
                details.services(),
                details.columns());
    }

    /** The public is told who ran it before (国办发〔2018〕123号). */
    private void change(Filing filing, Account account, LocalDate on, Actor actor, Instant at) {
        var was = account.details().owners().sponsor();
        var details = proposals.over(account.details(), filing);
        book.revise(account, details, actor.person(), at);
        book.revisePeople(
                account.id(), proposedPeople.over(contacts.of(account.id()), filing.id()), actor.person(), at);
        proposedPeople.forgetTelephones(filing.id());
        if (!details.owners().sponsor().equals(was)) {
            jdbc.sql("insert into register.sponsor_change (account_id, was, since) values (:account, :was, :on)")
                    .param("account", account.id().value())
                    .param("was", was)
                    .param("on", on)
                    .update();
        }
    }
}
