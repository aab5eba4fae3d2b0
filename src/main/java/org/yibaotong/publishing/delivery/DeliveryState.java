package org.yibaotong.publishing.delivery;

import org.yibaotong.publishing.connector.Receipt;

/** How a story stands on a channel (渠道状态): queued, sent, accepted, and then public, rejected, failed or withdrawn. */
public enum DeliveryState {
    QUEUED,
    SENT,
    ACCEPTED,
    PUBLISHED,
    REJECTED,
    FAILED,
    WITHDRAWN;

    static DeliveryState after(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Published _ -> PUBLISHED;
            case Receipt.Accepted _ -> ACCEPTED;
            case Receipt.TakenDown _ -> WITHDRAWN;
            case Receipt.Refused _ -> REJECTED;
            case Receipt.Failed _ -> FAILED;
        };
    }

    /** Somebody has to look at it. */
    public boolean isTrouble() {
        return this == REJECTED || this == FAILED;
    }

    public boolean isWaiting() {
        return this == QUEUED || this == SENT || this == ACCEPTED;
    }
}
