package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody looked at the telephones of an account's people (查看电话). */
public record ContactsShown(AccountId account, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "account.show-contacts", "account", account.toString(), name, at);
    }
}
