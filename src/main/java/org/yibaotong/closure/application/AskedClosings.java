package org.yibaotong.closure.application;

import org.springframework.stereotype.Component;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ClosingCases;

/** Tells the ledger what is asked for and carried out here (一件事一个门), so that nobody asks for it there as well. */
@Component
class AskedClosings implements ClosingCases {

    private final KnownCases cases;
    private final Applications applications;

    AskedClosings(KnownCases cases, Applications applications) {
        this.cases = cases;
        this.applications = applications;
    }

    @Override
    public boolean isOpen(AccountId account) {
        return cases.openOf(account).isPresent();
    }

    @Override
    public boolean isApplied(AccountId account) {
        return applications.isAsked(account);
    }
}
