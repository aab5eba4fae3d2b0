package org.yibaotong.inspection.spotcheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.run.Condition;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Refusal;

/** What came of the drawn accounts (结果), by the ledger, their last inspection and the findings that are open. */
@Component
class Results {

    private final JdbcClient jdbc;
    private final Findings findings;
    private final Indicators indicators;
    private final Accounts accounts;

    Results(JdbcClient jdbc, Findings findings, Indicators indicators, Accounts accounts) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.findings = findings;
        this.indicators = indicators;
    }

    List<Drawn> of(List<Drawn> drawn) {
        var ids = drawn.stream().map(one -> one.account().value()).toList();
        var conditions = conditions(ids);
        var failing = failing(ids);
        var outside = outside(drawn);
        return drawn.stream()
                .map(one -> result(
                        one,
                        outside.getOrDefault(one.account(), ""),
                        conditions.getOrDefault(one.account(), Condition.UNKNOWN),
                        failing.getOrDefault(one.account(), List.of())))
                .toList();
    }

    /** Nobody is named in a circular for what they have disputed and nobody has answered. */
    void refuseWhileDisputed(List<Drawn> drawn) {
        long disputed = failing(drawn.stream().map(one -> one.account().value()).toList()).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.state() == FindingState.DISPUTED)
                .count();
        Refusal.when(disputed > 0, "spot-check.settle.disputed", disputed);
    }

    private Drawn result(Drawn one, String outside, Condition condition, List<Finding> failing) {
        if (!outside.isEmpty()) {
            return one.with(Outcome.OUT_OF_SCOPE, outside);
        }
        if (condition == Condition.CLOSED) {
            return one.with(Outcome.CLOSED, "");
        }
        if (!failing.isEmpty()) {
            return one.with(Outcome.FAILED, failing.stream().map(this::said).collect(Collectors.joining("；")));
        }
        return one.with(condition == Condition.UNKNOWN ? Outcome.UNKNOWN : Outcome.PASSED, "");
    }

    /** Those that left the scope after the draw, each with why it is not judged. */
    private Map<AccountId, String> outside(List<Drawn> drawn) {
        return accounts.all(drawn.stream().map(Drawn::account).toList()).values().stream()
                .filter(one -> !one.inScope().isWithin())
                .collect(Collectors.toMap(AccountFacts::id, one -> one.inScope().whyNot()));
    }

    private String said(Finding finding) {
        var judgement = finding.judgement(indicators);
        return judgement.indicator().code() + " " + judgement.indicator().name() + "：" + judgement.said();
    }

    private Map<AccountId, Condition> conditions(List<UUID> ids) {
        var conditions = new HashMap<AccountId, Condition>();
        jdbc.sql("select account_id, condition from inspection.judged where account_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    conditions.put(new AccountId(row.getObject(1, UUID.class)), Condition.valueOf(row.getString(2)));
                });
        return conditions;
    }

    private Map<AccountId, List<Finding>> failing(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : findings.standing(ids.toArray(UUID[]::new)).stream()
                        .filter(one -> one.state().isOpen() && one.isFailing())
                        .collect(Collectors.groupingBy(Finding::account));
    }
}
