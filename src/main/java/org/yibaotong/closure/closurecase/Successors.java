package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Refusal;

/** Into which accounts others may be merged (并入): one that the ledger knows and that lives. */
@Component
public class Successors {

    private final Accounts accounts;

    Successors(Accounts accounts) {
        this.accounts = accounts;
    }

    public void refuseUnfit(@Nullable AccountId into) {
        if (into != null) {
            var successor = accounts.find(into).orElseThrow(() -> new Refusal("closure.into.unknown"));
            Refusal.when(successor.state().isClosed(), "closure.into.closed", successor.name());
        }
    }
}
