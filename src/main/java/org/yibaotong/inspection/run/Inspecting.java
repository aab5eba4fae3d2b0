package org.yibaotong.inspection.run;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.finding.Steps;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.web.Words;

/** Inspects all accounts, a batch in a transaction with how far it has come: memory stays the same, and a node that dies loses one batch. */
@Component
public class Inspecting {

    private static final Logger log = LoggerFactory.getLogger(Inspecting.class);
    private static final int AT_ONCE = 250;

    private final Accounts accounts;
    private final Gathering gathering;
    private final Indicators indicators;
    private final Runs runs;
    private final Findings findings;
    private final Steps steps;
    private final Telling telling;
    private final Words words;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Inspecting(
            Accounts accounts,
            Gathering gathering,
            Indicators indicators,
            Runs runs,
            Findings findings,
            Steps steps,
            Telling telling,
            Words words,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.gathering = gathering;
        this.indicators = indicators;
        this.runs = runs;
        this.findings = findings;
        this.steps = steps;
        this.telling = telling;
        this.words = words;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void run(UUID id) {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> batch(id)))) {
                // One after the other, until there are no more.
            }
        } catch (RuntimeException broken) {
            log.error("inspection {} stopped half-way", id, broken);
            runs.end(id, Run.State.FAILED, clock.instant());
        }
    }

    boolean batch(UUID id) {
        var run = runs.find(id).filter(Run::isRunning);
        run.ifPresent(this::batch);
        return run.isPresent();
    }

    private void batch(Run run) {
        var some = accounts.after(run.last(), AT_ONCE);
        if (some.isEmpty()) {
            telling.units(run);
            runs.end(run.id(), Run.State.DONE, clock.instant());
        } else {
            write(weigh(some, run), some, run);
        }
    }

    private Weighing weigh(List<AccountFacts> some, Run run) {
        var weighing = new Weighing(indicators, words, run, clock.instant());
        var facts = gathering.of(some, run.on());
        var before = findings
                .standing(some.stream().map(one -> one.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(Finding::account));
        some.forEach(one -> weighing.weigh(
                one, Objects.requireNonNull(facts.get(one.id())), before.getOrDefault(one.id(), List.of())));
        return weighing;
    }

    private void write(Weighing weighed, List<AccountFacts> some, Run run) {
        findings.saveAll(weighed.changed);
        steps.add(weighed.steps);
        telling.whoDisputed(weighed.over);
        runs.put(weighed.conditions);
        runs.forget(weighed.unjudged);
        AccountId last = some.getLast().id();
        runs.progress(run.id(), last, some.size(), weighed.found(), weighed.ended());
    }
}
