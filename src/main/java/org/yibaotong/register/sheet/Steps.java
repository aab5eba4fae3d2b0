package org.yibaotong.register.sheet;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.register.account.Move;
import org.yibaotong.register.filing.AccountFilings;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;

/** The steps an account may take by hand (记一步). While its opening is asked for, those above decide on it, and nobody beside them. */
@Service
@Transactional
class Steps {

    private static final Set<AccountAct> OF_OPENING = Set.of(AccountAct.APPLY, AccountAct.APPROVE, AccountAct.REFUSE);

    private final AccountDesk desk;
    private final AccountFilings filings;
    private final Bookkeeping book;

    Steps(AccountDesk desk, AccountFilings filings, Bookkeeping book) {
        this.desk = desk;
        this.filings = filings;
        this.book = book;
    }

    List<SheetPage.Step> of(Account account) {
        boolean isAsked = opens(account.id());
        return account.state().acts().stream()
                .filter(act -> !isAsked || !OF_OPENING.contains(act))
                .map(act -> new SheetPage.Step(act, book.word(account, act)))
                .toList();
    }

    void take(AccountId id, Move move, Actor actor) {
        Refusal.when(OF_OPENING.contains(move.act()) && opens(id), "account.act.opening-asked");
        desk.move(id, move, actor);
    }

    private boolean opens(AccountId id) {
        return filings.of(id).stream()
                .anyMatch(line ->
                        line.kind() == FilingKind.OPENING && line.state().isOpen());
    }
}
