package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An account came to another place of its life (状态变化). */
public record AccountMoved(
        AccountId account,
        String name,
        AccountAct act,
        AccountState from,
        AccountState to,
        String detail,
        PersonId by,
        Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "account.move", "account", account.toString(), name + "：" + detail, at);
    }
}
