package org.yibaotong.register.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.register.LedgerImported;
import org.yibaotong.register.intake.Intake.State;

/** Takes a ledger over: all its good rows in one transaction, or none. How far it is can be seen while it runs. */
@Component
class IntakeRun {

    private static final Logger log = LoggerFactory.getLogger(IntakeRun.class);
    private static final int AT_ONCE = 1_000;
    private static final int TRIES = 3;

    private final Intakes intakes;
    private final IntakeRows allRows;
    private final Planner planner;
    private final TakingOver takingOver;
    private final AbsentAccounts absent;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;

    IntakeRun(
            Intakes intakes,
            IntakeRows allRows,
            Planner planner,
            TakingOver takingOver,
            AbsentAccounts absent,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.intakes = intakes;
        this.allRows = allRows;
        this.planner = planner;
        this.takingOver = takingOver;
        this.absent = absent;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(UUID id) {
        try {
            run(id, TRIES);
        } catch (RuntimeException broken) {
            log.error("ledger {} was not taken over, nothing of it was kept", id, broken);
            intakes.end(id, State.READ, "导入没有成功，一行也没有改。请再导入一次；还不行，请联系系统管理员。");
        }
    }

    /** Whoever enters one of its accounts by hand at the same moment comes first; the second look finds it. */
    private void run(UUID id, int tries) {
        try {
            whole.executeWithoutResult(status -> locked(id).ifPresent(this::takeOver));
        } catch (DuplicateKeyException raced) {
            if (tries == 1) {
                throw raced;
            }
            run(id, tries - 1);
        }
    }

    /** One after the other: two ledgers of one district at the same time would enter the same accounts twice. */
    private Optional<Intake> locked(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('register.intake'))").query(row -> {});
        return intakes.find(id).filter(one -> one.state() == State.RUNNING);
    }

    /** What is worked out ahead does not see what the transaction has entered: no later row is about an account this ledger brings in. */
    private void takeOver(Intake intake) {
        int done = 0;
        for (var plans = planner.begin(intake).plans(AT_ONCE); plans.hasNext(); ) {
            var plan = plans.next();
            allRows.judge(intake.id(), plan.fates());
            takingOver.enter(plan, intake);
            takingOver.revise(plan, intake);
            done += plan.of(Outcome.ADDED).size() + plan.of(Outcome.CHANGED).size();
            progress(intake, done);
        }
        if (intake.isWhole()) {
            absent.note(intake, clock.instant());
        }
        var counts = allRows.counts(intake.id());
        intakes.end(intake.id(), State.DONE, "");
        events.publishEvent(new LedgerImported(
                intake.id(),
                intake.fileName(),
                intake.sha256(),
                counts.getOrDefault(Outcome.ADDED, 0L),
                counts.getOrDefault(Outcome.CHANGED, 0L),
                counts.getOrDefault(Outcome.WRONG, 0L),
                intake.by(),
                clock.instant()));
    }

    /** Beside the transaction, so that it is seen before that is over. */
    private void progress(Intake intake, int done) {
        aside.executeWithoutResult(status -> intakes.progress(intake.id(), done));
    }
}
