package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.closurecase.Period.What;
import org.yibaotong.shared.Refusal;

/**
 * Until when something runs in a case (期限): each begins with the station before it.
 *
 * @param noticeUntil how long the public is told before posting stops
 * @param cancelBy by when it is to be cancelled once posting has stopped
 * @param watchUntil how long somebody looks whether it is gone
 */
record RunningDays(
        @Nullable LocalDate noticeUntil,
        @Nullable LocalDate cancelBy,
        @Nullable LocalDate watchUntil) {

    static final RunningDays NONE = new RunningDays(null, null, null);

    /** With what begins to run when a station is passed. */
    RunningDays passing(CaseStation station, boolean website, LocalDate on, Periods periods) {
        return switch (station) {
            case NOTICE -> new RunningDays(periods.last(What.NOTICE, website, on), cancelBy, watchUntil);
            case STOP -> new RunningDays(noticeUntil, periods.last(What.STOPPED, website, on), watchUntil);
            case NOT_FOUND -> new RunningDays(noticeUntil, cancelBy, periods.last(What.WATCH, website, on));
            case DECISION, SERVICES, LAST_POST, ARCHIVE, CANCELLATION, DOMAIN, WATCH -> this;
        };
    }

    void refuseToStop(LocalDate on) {
        Refusal.unless(isAfter(on, noticeUntil), "closure.stop.notice-runs", String.valueOf(noticeUntil));
    }

    void refuseToEndTheWatch(LocalDate on) {
        Refusal.unless(isAfter(on, watchUntil), "closure.watch.runs", String.valueOf(watchUntil));
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isAfter(last);
    }
}
