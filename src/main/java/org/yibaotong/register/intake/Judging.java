package org.yibaotong.register.intake;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks a ledger over for its preview (核对), and shows how far it is. Done again from the start, it comes to the same. */
@Component
class Judging {

    private static final Logger log = LoggerFactory.getLogger(Judging.class);
    private static final int AT_ONCE = 1_000;

    private final Intakes intakes;
    private final IntakeRows allRows;
    private final Planner planner;

    Judging(Intakes intakes, IntakeRows allRows, Planner planner) {
        this.intakes = intakes;
        this.allRows = allRows;
        this.planner = planner;
    }

    void judge(UUID id) {
        intakes.find(id).filter(one -> one.state() == Intake.State.JUDGING).ifPresent(this::judge);
    }

    private void judge(Intake intake) {
        try {
            int done = 0;
            for (var plans = planner.begin(intake).plans(AT_ONCE); plans.hasNext(); ) {
                var fates = plans.next().fates();
                allRows.judge(intake.id(), fates);
                intakes.progress(intake.id(), done += fates.size());
            }
            intakes.end(intake.id(), Intake.State.READ, "");
        } catch (RuntimeException broken) {
            log.error("ledger {} was not looked over", intake.id(), broken);
            intakes.end(intake.id(), Intake.State.FAILED, "没有核对完。请点“再核对一次”；还不行，请联系系统管理员。");
        }
    }
}
