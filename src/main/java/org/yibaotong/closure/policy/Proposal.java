package org.yibaotong.closure.policy;

import java.util.List;
import org.yibaotong.closure.Disposal;

/**
 * What a policy proposes for one account, and why (建议). A person decides.
 *
 * @param ground of the rule that says so
 */
public record Proposal(Disposal disposal, Ground ground, List<String> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
