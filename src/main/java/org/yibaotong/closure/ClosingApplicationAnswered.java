package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A level agreed to an application or sent it back, or its unit took it back (答复关停申请). */
public record ClosingApplicationAnswered(ApplicationId application, String unit, String answer, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "application.answer", "application", application.toString(), unit + "：" + answer, at);
    }
}
