package org.yibaotong.citizens.subscription;

import java.time.Instant;
import java.util.UUID;

/**
 * One subscription (订阅).
 *
 * @param address a mail address, or what a browser gave, as JSON
 * @param topic only this one, or all where empty
 * @param sentUntil what was public by then was sent
 */
record Subscription(UUID id, Channel channel, String address, Pace pace, String topic, Instant sentUntil) {

    /** By what it goes. */
    enum Channel {
        MAIL,
        PUSH
    }
}
