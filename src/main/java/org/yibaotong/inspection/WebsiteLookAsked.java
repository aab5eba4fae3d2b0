package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody has a website looked at again (再看一次). */
public record WebsiteLookAsked(AccountId account, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "website.look", "account", account.toString(), name, at);
    }
}
