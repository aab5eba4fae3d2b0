package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What a notice of a closing has to say besides its template was written (写公告). */
public record NoticeWritten(CaseId closureCase, AccountId account, String name, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.write-notice", "closure", closureCase.toString(), name, at);
    }
}
