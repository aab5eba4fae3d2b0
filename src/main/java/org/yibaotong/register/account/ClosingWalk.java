package org.yibaotong.register.account;

import static org.yibaotong.register.AccountAct.ANNOUNCE;
import static org.yibaotong.register.AccountAct.ARCHIVE;
import static org.yibaotong.register.AccountAct.DEREGISTER;
import static org.yibaotong.register.AccountAct.KEEP;
import static org.yibaotong.register.AccountAct.MERGE;
import static org.yibaotong.register.AccountAct.PROPOSE_CLOSING;
import static org.yibaotong.register.AccountAct.REQUEST_CLOSING;
import static org.yibaotong.register.AccountAct.REQUEST_DEREGISTRATION;
import static org.yibaotong.register.AccountAct.STOP_POSTING;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ClosingRoad;
import org.yibaotong.register.account.Histories.Happening;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Walks an account along the road of closing, by the same steps and the same rules as by hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosingWalk implements ClosingRoad {

    private static final List<AccountAct> TO_THE_END = List.of(
            PROPOSE_CLOSING, REQUEST_CLOSING, ANNOUNCE, STOP_POSTING, ARCHIVE, REQUEST_DEREGISTRATION, DEREGISTER);

    private static final List<AccountAct> INTO_ANOTHER =
            List.of(PROPOSE_CLOSING, REQUEST_CLOSING, ANNOUNCE, STOP_POSTING, ARCHIVE, REQUEST_DEREGISTRATION, MERGE);

    private final AccountTable accounts;
    private final Histories histories;
    private final ClosedDays closedDays;
    private final Words words;

    ClosingWalk(AccountTable accounts, Histories histories, ClosedDays closedDays, Words words) {
        this.accounts = accounts;
        this.histories = histories;
        this.closedDays = closedDays;
        this.words = words;
    }

    @Override
    public void bring(AccountId id, AccountAct last, Closing closing, PersonId by, Instant at) {
        var account = accounts.get(id);
        var road = last == MERGE ? INTO_ANOTHER : TO_THE_END;
        Refusal.unless(
                account.state().isOver()
                        || road.stream()
                                .anyMatch(act -> account.state().after(act).isPresent()),
                "account.act.not-now");
        for (var act : road.subList(0, road.indexOf(last) + 1)) {
            if (account.state().after(act).isPresent()) {
                take(account, move(act, closing), by, at);
            }
        }
        accounts.save(account);
        if (closing.stoppedOn() != null) {
            closedDays.say(id, closing.stoppedOn());
        }
    }

    @Override
    public void keep(AccountId id, String reason, PersonId by, Instant at) {
        var account = accounts.get(id);
        if (account.state().after(KEEP).isPresent()) {
            take(account, Move.of(KEEP, reason), by, at);
            accounts.save(account);
        }
    }

    private void take(Account account, Move move, PersonId by, Instant at) {
        var detail = move.said();
        account.take(move, detail, by, at, Times.date(at));
        histories.add(List.of(new Happening(account.id(), words.of(move.act()), detail, by, at)));
    }

    private static Move move(AccountAct act, Closing closing) {
        return new Move(
                act,
                closing.reason(),
                closing.deadline(),
                closing.answerable(),
                act == MERGE ? closing.successor() : null,
                closing.whereTo(),
                closing.whereToLink());
    }
}
