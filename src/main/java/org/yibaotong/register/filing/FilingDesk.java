package org.yibaotong.register.filing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.FilingAgreed;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.FilingSentBack;
import org.yibaotong.register.FilingWithdrawn;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.register.account.Move;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;

/** Where filings are agreed to or sent back, and withdrawn. They are asked for at {@link AskingDesk}, and put down in {@link FilingBook}. */
@Service
@Transactional
public class FilingDesk {

    private static final int REASON_LONGEST = 300;

    private final Filings filings;
    private final AccountTable accounts;
    private final Bookkeeping book;
    private final ProposedPeople proposedPeople;
    private final FilingTeller teller;
    private final FilingTerms terms;
    private final Clock clock;

    FilingDesk(
            Filings filings,
            AccountTable accounts,
            Bookkeeping book,
            ProposedPeople proposedPeople,
            FilingTeller teller,
            FilingTerms terms,
            Clock clock) {
        this.filings = filings;
        this.accounts = accounts;
        this.book = book;
        this.proposedPeople = proposedPeople;
        this.teller = teller;
        this.terms = terms;
        this.clock = clock;
    }

    public static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
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

    private void refuseOpening(Filing filing, Account account, PersonId by, String why, Instant at) {
        if (filing.kind() == FilingKind.OPENING && account.state() == AccountState.AWAITING_APPROVAL) {
            book.move(account, Move.of(AccountAct.REFUSE, why), by, at);
        }
    }

    private Account checked(Filing filing) {
        var account = accounts.get(filing.account());
        filing.refuseUnlessPossible(account.state());
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
