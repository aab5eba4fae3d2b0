package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.closurecase.Period.What;

/** How long a notice stands (公告期), for whoever writes one. */
@Component
public class NoticePeriod {

    private final Periods periods;

    NoticePeriod(Periods periods) {
        this.periods = periods;
    }

    public LocalDate last(boolean isWebsite, LocalDate from) {
        return periods.last(What.NOTICE, isWebsite, from);
    }

    /** As people say it: 15个工作日. */
    public String said(boolean isWebsite) {
        return periods.of(What.NOTICE, isWebsite).said();
    }
}
