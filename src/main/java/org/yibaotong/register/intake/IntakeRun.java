package org.yibaotong.register.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.LedgerImported;
import org.yibaotong.register.account.Entering;
import org.yibaotong.register.account.LedgerEntry;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Figures;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.web.Times;

/** Takes a ledger over: all its good rows in one transaction, or none. How far it is can be seen while it runs. */
@Component
class IntakeRun {

    private static final Logger log = LoggerFactory.getLogger(IntakeRun.class);
    private static final int AT_ONCE = 500;

    private final Intakes intakes;
    private final Planner planner;
    private final Entering entering;
    private final Figures figures;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;

    IntakeRun(
            Intakes intakes,
            Planner planner,
            Entering entering,
            Figures figures,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.intakes = intakes;
        this.planner = planner;
        this.entering = entering;
        this.figures = figures;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(UUID id) {
        var intake = intakes.find(id).filter(one -> one.state() == Intake.State.RUNNING);
        if (intake.isEmpty()) {
            return;
        }
        try {
            whole.executeWithoutResult(status -> takeOver(intake.get()));
        } catch (RuntimeException broken) {
            log.error("ledger {} was not taken over, nothing of it was kept", id, broken);
            intakes.end(id, Intake.State.FAILED, "导入没有成功，一行也没有改。请再导入一次；还不行，请联系系统管理员。");
        }
    }

    /** One after the other: two ledgers of one district at the same time would enter the same accounts twice. */
    private void takeOver(Intake intake) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('register.intake'))").query(row -> {});
        var plan = planner.plan(intake);
        intakes.judge(intake.id(), plan.fates());
        var counted = new ArrayList<Figure>();
        var posted = new HashMap<AccountId, LocalDate>();
        int done = enter(intake, plan, counted, posted);
        revise(intake, plan, counted, posted, done);
        if (intake.overwrites()) {
            figures.put(counted, clock.instant());
        } else {
            figures.add(counted, clock.instant());
        }
        figures.posted(posted);
        intakes.end(intake.id(), Intake.State.DONE, "");
        events.publishEvent(new LedgerImported(
                intake.id(),
                intake.fileName(),
                intake.sha256(),
                plan.count(Outcome.ADDED),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.WRONG),
                intake.by(),
                clock.instant()));
    }

    private int enter(Intake intake, Plan plan, List<Figure> counted, Map<AccountId, LocalDate> posted) {
        var now = clock.instant();
        var added = plan.fates().stream()
                .filter(fate -> fate.outcome() == Outcome.ADDED)
                .toList();
        int done = 0;
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            var entries = added.subList(from, Math.min(added.size(), from + AT_ONCE)).stream()
                    .map(fate -> entry(fate, intake, counted, posted))
                    .toList();
            entering.enter(entries, intake.by(), now);
            done += entries.size();
            progress(intake, done);
        }
        return done;
    }

    private LedgerEntry entry(Fate fate, Intake intake, List<Figure> counted, Map<AccountId, LocalDate> posted) {
        var id = AccountId.next();
        var row = Objects.requireNonNull(fate.row());
        note(fate, id, intake, counted, posted);
        return new LedgerEntry(
                id,
                Objects.requireNonNull(fate.details()),
                row.state(),
                Times.date(clock.instant()),
                fate.people(),
                row.whereTo(),
                "导入",
                "表格《" + intake.fileName() + "》第" + fate.line() + "行");
    }

    private void revise(Intake intake, Plan plan, List<Figure> counted, Map<AccountId, LocalDate> posted, int before) {
        int done = before;
        for (var fate : plan.fates()) {
            if (fate.outcome() == Outcome.CHANGED) {
                var id = Objects.requireNonNull(fate.account());
                note(fate, id, intake, counted, posted);
                entering.revise(
                        id,
                        Objects.requireNonNull(fate.details()),
                        fate.people(),
                        fate.reason(),
                        "导入更改",
                        intake.by(),
                        clock.instant());
                if (++done % AT_ONCE == 0) {
                    progress(intake, done);
                }
            }
        }
    }

    private static void note(
            Fate fate, AccountId id, Intake intake, List<Figure> counted, Map<AccountId, LocalDate> posted) {
        var row = Objects.requireNonNull(fate.row());
        counted.addAll(Planner.figures(row, id, intake));
        if (row.postedOn() != null) {
            posted.put(id, row.postedOn());
        }
    }

    /** Beside the transaction, so that it is seen before that is over. */
    private void progress(Intake intake, int done) {
        aside.executeWithoutResult(status -> intakes.progress(intake.id(), done));
    }
}
