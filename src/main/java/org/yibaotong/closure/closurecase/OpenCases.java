package org.yibaotong.closure.closurecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;

/** The case by which an account is being closed (在办的关停), for the features beside this one. */
@Component
public class OpenCases {

    private final ClosureCases cases;

    OpenCases(ClosureCases cases) {
        this.cases = cases;
    }

    public Optional<CaseId> of(AccountId account) {
        return cases.findByAccountIdAndStanding(account, CaseStanding.OPEN).map(ClosureCase::id);
    }
}
