package org.yibaotong.publishing.delivery;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one line in the log for what went wrong on the way. */
final class DeliveryLog {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLog.class);

    private DeliveryLog() {}

    static void overran(Run run, Duration limit) {
        log.warn("{} of story {} to {} had no answer within {}", run.errand(), run.story(), run.channel(), limit);
    }

    static void failed(Run run, Throwable fault) {
        log.warn("{} of story {} to {} failed", run.errand(), run.story(), run.channel(), fault);
    }
}
