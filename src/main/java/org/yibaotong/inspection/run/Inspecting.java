package org.yibaotong.inspection.run;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.finding.ManyFindings;
import org.yibaotong.inspection.finding.Steps;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.run.Gathering.Batch;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Words;

/**
 * Inspects all accounts, a batch in a transaction with how far it has come: memory stays the same, and a node that dies loses one batch. What
 * is known of the next ones is gathered meanwhile; their findings are read in the transaction that changes them.
 */
@Component
public class Inspecting {

    private static final Logger log = LoggerFactory.getLogger(Inspecting.class);
    private static final int TRIES = 3;

    private final Gathering gathering;
    private final Indicators indicators;
    private final Runs runs;
    private final Findings findings;
    private final ManyFindings many;
    private final Steps steps;
    private final Telling telling;
    private final Words words;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Inspecting(
            Gathering gathering,
            Indicators indicators,
            Runs runs,
            Findings findings,
            ManyFindings many,
            Steps steps,
            Telling telling,
            Words words,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.gathering = gathering;
        this.indicators = indicators;
        this.runs = runs;
        this.findings = findings;
        this.many = many;
        this.steps = steps;
        this.telling = telling;
        this.words = words;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void run(UUID id) {
        try {
            runs.find(id).filter(Run::isRunning).ifPresent(this::inspect);
        } catch (RuntimeException broken) {
            log.error("inspection {} stopped half-way", id, broken);
            runs.end(id, Run.State.FAILED, clock.instant());
        }
    }

    private void inspect(Run run) {
        var last = run.last();
        for (var batches = gathering.after(last, run.on()); batches.hasNext(); ) {
            var batch = batches.next();
            if (!inspect(batch, run, TRIES)) {
                return;
            }
            last = batch.last();
        }
        end(run, last);
    }

    /**
     * Whoever changes one of its findings at the same moment comes first, and it is weighed again.
     *
     * @return whether the inspection is still to be gone on with here
     */
    private boolean inspect(Batch batch, Run run, int tries) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean isOurs = runs.hold(run.id(), batch.after());
                if (isOurs) {
                    write(weigh(batch, run), batch, run);
                }
                return isOurs;
            }));
        } catch (OptimisticLockingFailureException | DuplicateKeyException raced) {
            if (tries == 1) {
                throw raced;
            }
            return inspect(batch, run, tries - 1);
        }
    }

    private Weighing weigh(Batch batch, Run run) {
        var weighing = new Weighing(indicators, words, run, clock.instant());
        var before =
                findings
                        .standing(batch.accounts().stream()
                                .map(one -> one.id().value())
                                .toArray(UUID[]::new))
                        .stream()
                        .collect(Collectors.groupingBy(Finding::account));
        batch.accounts().forEach(one -> weighing.weigh(one, batch.of(one), before.getOrDefault(one.id(), List.of())));
        return weighing;
    }

    private void write(Weighing weighed, Batch batch, Run run) {
        many.put(weighed.changed);
        steps.add(weighed.steps);
        telling.whoDisputed(weighed.over);
        runs.put(weighed.conditions);
        runs.forget(weighed.unjudged);
        runs.progress(run.id(), batch.last(), batch.accounts().size(), weighed.found(), weighed.ended());
    }

    private void end(Run run, @Nullable AccountId last) {
        transaction.executeWithoutResult(status -> {
            if (runs.hold(run.id(), last)) {
                telling.units(run);
                runs.end(run.id(), Run.State.DONE, clock.instant());
            }
        });
    }
}
