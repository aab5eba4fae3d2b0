package org.yibaotong.inspection.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.Steps;
import org.yibaotong.inspection.finding.Steps.Step;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.indicator.Target;
import org.yibaotong.inspection.judging.Facts;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.inspection.judging.Verdict;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.web.Words;

/**
 * Weighs the accounts of one batch against their findings so far (衡量): what is new, what has changed, what is over. The same facts change
 * nothing.
 */
final class Weighing {

    private final Indicators indicators;
    private final List<Indicator> inForce;
    private final Words words;
    private final Run run;
    private final Instant at;

    final List<Finding> changed = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Over> over = new ArrayList<>();
    final Map<AccountFacts, Condition> conditions = new LinkedHashMap<>();
    final List<AccountFacts> unjudged = new ArrayList<>();
    private int found;
    private int ended;

    Weighing(Indicators indicators, Words words, Run run, Instant at) {
        this.indicators = indicators;
        this.inForce = indicators.inForce(run.on()).stream()
                .filter(one -> one.rule().isJudgedByMachine())
                .toList();
        this.words = words;
        this.run = run;
        this.at = at;
    }

    /** A finding that ended by itself. */
    record Over(Finding finding, String account, String why) {}

    int found() {
        return found;
    }

    int ended() {
        return ended;
    }

    void weigh(AccountFacts account, Facts facts, List<Finding> before) {
        if (account.state().isClosed()) {
            leave(account, Condition.CLOSED, "账号已停更或关停", before);
        } else if (account.state().standing() == Standing.OPENING) {
            unjudged.add(account);
        } else if (!account.inScope().isWithin()) {
            leave(account, Condition.OUT_OF_SCOPE, account.inScope().whyNot(), before);
        } else {
            judge(account, facts, before);
        }
    }

    /** Nothing is judged any more, and what was open ends, also what somebody saw. */
    private void leave(AccountFacts account, Condition condition, String why, List<Finding> before) {
        open(before).forEach(one -> end(account, one, true, why));
        conditions.put(account, condition);
    }

    private void judge(AccountFacts account, Facts facts, List<Finding> before) {
        var ladders = inForce.stream()
                .filter(one -> one.appliesTo(Target.of(account), account.publishes()))
                .map(one -> Judgement.of(one, facts, run.on()))
                .collect(groupingBy(one -> one.indicator().rule(), TreeMap::new, toList()));
        ladders.forEach((rule, ladder) -> climb(account, rule, ladder, before));
        open(before)
                .filter(one -> one.rule().isJudgedByMachine() && !ladders.containsKey(one.rule()))
                .forEach(one -> end(account, one, false, "这个指标不再适用"));
        conditions.put(account, condition(ladders.values()));
    }

    private void climb(AccountFacts account, Rule rule, List<Judgement> ladder, List<Finding> before) {
        var worst = ladder.stream()
                .filter(Judgement::isFailure)
                .max(Comparator.comparing(one -> one.indicator().severity()));
        var open = open(before).filter(one -> one.rule() == rule).findFirst();
        if (worst.isPresent()) {
            open.ifPresentOrElse(finding -> change(finding, worst.get()), () -> find(account, worst.get(), before));
        } else if (ladder.stream().allMatch(Judgement::liftsFailure)) {
            open.ifPresent(
                    finding -> end(account, finding, false, ladder.getFirst().said()));
        }
    }

    /** What turned out to be none stays none as long as it rests on the same facts. */
    private void find(AccountFacts account, Judgement judgement, List<Finding> before) {
        if (before.stream().anyMatch(one -> !one.state().isOpen() && one.restsOn(judgement, indicators))) {
            return;
        }
        var finding = Finding.of(account, judgement, run.id(), at);
        changed.add(finding);
        found++;
        step(finding, "发现", words.of(finding.severity()) + "：" + judgement.said());
    }

    private void change(Finding finding, Judgement judgement) {
        if (finding.restsOn(judgement, indicators)) {
            return;
        }
        var was = finding.severity();
        if (finding.isBelied(judgement)) {
            step(finding, "复查", "检查看到的还是没有改好：" + judgement.said());
        }
        finding.judge(judgement, run.id(), at);
        changed.add(finding);
        if (was != finding.severity()) {
            var change = Steps.change(words.of(was), words.of(finding.severity()));
            step(finding, Steps.CHANGED, change + judgement.said());
        }
    }

    private void end(AccountFacts account, Finding finding, boolean isAccountLeft, String why) {
        finding.end(isAccountLeft, run.id(), at);
        changed.add(finding);
        ended++;
        over.add(new Over(finding, account.name(), why));
        step(finding, isAccountLeft ? "结束" : "已改正", why);
    }

    private void step(Finding finding, String act, String detail) {
        steps.add(new Step(finding.id(), act, detail, null, at));
    }

    private static Stream<Finding> open(List<Finding> before) {
        return before.stream().filter(one -> one.state().isOpen());
    }

    /** A warning that comes true is no reason to doubt the rest: what fails is a finding, and the findings say how the account stands. */
    private static Condition condition(Collection<List<Judgement>> ladders) {
        boolean isKnown = !ladders.isEmpty()
                && ladders.stream().flatMap(List::stream).noneMatch(one -> one.verdict() == Verdict.UNKNOWN);
        return isKnown ? Condition.NORMAL : Condition.UNKNOWN;
    }
}
