package org.yibaotong.identity.intake;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/**
 * Takes a sheet over, some rows at a time: nobody else waits for the whole of it, and a run that is cut off goes on with the first
 * row that is not saved yet.
 */
@Component
class IntakeRun {

    private static final Logger log = LoggerFactory.getLogger(IntakeRun.class);

    private final Intakes intakes;
    private final List<SheetWork> works;
    private final People people;
    private final Words words;
    private final TransactionOperations transaction;

    IntakeRun(Intakes intakes, List<SheetWork> works, People people, Words words, TransactionOperations transaction) {
        this.intakes = intakes;
        this.works = works;
        this.people = people;
        this.words = words;
        this.transaction = transaction;
    }

    void run(UUID id) {
        var kinds = works.stream().map(SheetWork::kind).toList();
        intakes.find(id, kinds)
                .filter(intake -> intake.running() && !intake.isDone())
                .ifPresent(this::run);
    }

    private void run(Intake intake) {
        try {
            save(intake, sender(intake));
            transaction.executeWithoutResult(status -> intakes.end(intake));
        } catch (Refusal refusal) {
            intakes.fail(
                    intake.id(), words.of(refusal.code(), refusal.arguments().toArray()));
        } catch (RuntimeException broken) {
            log.error("sheet {} was taken over in part only", intake.id(), broken);
            intakes.fail(intake.id(), "导入中途停了，已经导入的留着。请再导一次，会从没导的行接着；还不行，请联系系统管理员。");
        }
    }

    /** With the roles of this moment, not of when the button was pressed. */
    private Actor sender(Intake intake) {
        return people.findActive(intake.by())
                .filter(actor -> actor.has(Role.SYSTEM_ADMINISTRATOR))
                .orElseThrow(() -> new Refusal("intake.run.no-longer-yours"));
    }

    /** What is left falls with each step; a row that cannot be saved must not be tried for ever. */
    private void save(Intake intake, Actor actor) {
        var work = work(intake);
        int left = Integer.MAX_VALUE;
        while (left > 0) {
            int now = work.saveSome(intake, actor);
            if (now >= left) {
                throw new IllegalStateException(now + " rows are left that do not change");
            }
            left = now;
            intakes.progress(intake.id(), Math.max(0, intake.toSave() - left));
        }
    }

    private SheetWork work(Intake intake) {
        return works.stream()
                .filter(work -> work.kind().equals(intake.kind()))
                .findFirst()
                .orElseThrow();
    }
}
