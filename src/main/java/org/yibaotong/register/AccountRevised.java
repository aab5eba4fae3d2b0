package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What the ledger says of an account was changed (变更), in words: the field, what it was and what it is. */
public record AccountRevised(AccountId account, String name, String changes, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "account.revise", "account", account.toString(), name + "：" + changes, at);
    }
}
