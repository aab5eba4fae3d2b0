package org.yibaotong.newsroom.pool;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.web.Times;

/**
 * How long the centre still has for an answer (还剩多久). Only the centre sees it, never the sender.
 *
 * @param words such as 还剩4小时, or empty where no answer is owed
 * @param late whether the time is over
 */
record TimeLeft(String words, boolean late) {

    /** @param due when the sender should have heard; for a held one, the day it was held until */
    static TimeLeft of(SubmissionStatus status, Instant due, @Nullable LocalDate heldUntil, Instant now) {
        var left = Duration.between(now, due);
        return switch (status) {
            case RECEIVED, TAKEN_OUT ->
                left.isNegative()
                        ? new TimeLeft("过了" + Times.measure(left.negated()), true)
                        : new TimeLeft("还剩" + Times.measure(left), false);
            case HELD -> left.isNegative() ? new TimeLeft("暂存到期", true) : new TimeLeft("暂存到" + heldUntil, false);
            case ADOPTED, MERGED, DECLINED -> new TimeLeft("", false);
        };
    }
}
