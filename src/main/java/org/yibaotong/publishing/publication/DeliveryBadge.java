package org.yibaotong.publishing.publication;

import org.yibaotong.publishing.delivery.DeliveryState;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** The badge of each state of a delivery. */
final class DeliveryBadge {

    private DeliveryBadge() {}

    static Badge of(DeliveryState state, Words words) {
        var word = words.of(state);
        return switch (state) {
            case QUEUED -> new Badge(word, "is-brand", "clock");
            case SENT, ACCEPTED -> new Badge(word, "is-brand", "send");
            case PUBLISHED -> new Badge(word, "is-good", "check");
            case FAILED -> new Badge(word, "is-warn", "alert");
            case REJECTED -> new Badge(word, "is-bad", "slash");
            case WITHDRAWN -> new Badge(word, "", "undo");
        };
    }
}
