package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An account was entered into the ledger (登记). */
public record AccountRegistered(
        AccountId account, String name, String platform, String sponsor, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "account.register", "account", account.toString(), name + "，" + platform + "，" + sponsor, at);
    }
}
