package org.yibaotong.closure.policy;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.closure.Disposal;

/**
 * One version of a policy. Of its rules the first that holds says what is proposed; the others are there to be read.
 *
 * @param code which policy, in one word
 */
public record Policy(String code, int version, String name, List<PolicyRule> rules) {

    public Policy {
        rules = List.copyOf(rules);
    }

    public Proposal propose(Known known) {
        var holding = rules.stream().filter(rule -> rule.holds(known)).toList();
        var first = holding.getFirst();
        return new Proposal(first.disposal(), first.ground(), reasons(holding, first.disposal()));
    }

    /** In words: what speaks for it, and after it what speaks against it. Nobody is told only half. */
    private static List<String> reasons(List<PolicyRule> holding, Disposal proposed) {
        var reasons = new ArrayList<String>();
        var known = holding.size() > 1
                ? holding.stream()
                        .filter(rule -> rule.ground() != Ground.OTHERS)
                        .toList()
                : holding;
        known.stream()
                .filter(rule -> rule.disposal() == proposed)
                .map(PolicyRule::words)
                .forEach(reasons::add);
        known.stream()
                .filter(rule -> rule.disposal() != proposed)
                .map(rule -> "也要看到：" + rule.words())
                .forEach(reasons::add);
        return reasons;
    }
}
