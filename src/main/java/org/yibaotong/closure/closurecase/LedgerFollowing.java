package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountMoved;
import org.yibaotong.register.ClosingRoad;
import org.yibaotong.register.ClosingRoad.Closing;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** The ledger follows the case (台账跟着走): what was passed here is so there, and nothing of it is done there by hand. */
@Component
class LedgerFollowing {

    private final ClosureCases cases;
    private final ClosingRoad road;
    private final People people;

    LedgerFollowing(ClosureCases cases, ClosingRoad road, People people) {
        this.cases = cases;
        this.road = road;
        this.people = people;
    }

    void begin(ClosureCase closing, PersonId by, Instant at) {
        bring(closing, AccountAct.REQUEST_CLOSING, closing.number(), null, by, at);
    }

    void follow(ClosureCase closing, CaseStation passed, Proof proof, PersonId by, Instant at) {
        var act = passed.act();
        if (act != null) {
            bring(
                    closing,
                    closing.isMerger() && act == AccountAct.DEREGISTER ? AccountAct.MERGE : act,
                    proof.words(),
                    passed == CaseStation.STOP ? proof.on() : null,
                    by,
                    at);
        }
    }

    void keep(ClosureCase closing, String reason, PersonId by, Instant at) {
        road.keep(closing.account(), reason, by, at);
    }

    private void bring(
            ClosureCase closing,
            AccountAct last,
            String reason,
            @Nullable LocalDate stoppedOn,
            PersonId by,
            Instant at) {
        var step = new Closing(
                reason,
                deadline(closing, Times.date(at)),
                people.get(closing.owner()).name(),
                closing.successor(),
                stoppedOn,
                closing.whereTo(),
                closing.whereToLink());
        road.bring(closing.account(), last, step, by, at);
    }

    /** What is written down afterwards may be late already. */
    private static @Nullable LocalDate deadline(ClosureCase closing, LocalDate today) {
        var by = closing.cancelBy();
        return by != null && by.isBefore(today) ? today : by;
    }

    /** Runs in the transaction of the step, and stops it. Freezing an account that was stolen is nobody's closing. */
    @EventListener
    void refuseByHand(AccountMoved moved) {
        if (CaseStation.isOfItsCase(moved.act())) {
            cases.findByAccountIdAndStanding(moved.account(), CaseStanding.OPEN)
                    .ifPresent(closing -> Refusal.when(
                            closing.station().isAhead(moved.act()),
                            "closure.account.goes-by-its-case",
                            closing.number()));
        }
    }
}
