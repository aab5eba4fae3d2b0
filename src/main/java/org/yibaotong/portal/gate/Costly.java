package org.yibaotong.portal.gate;

import java.time.Duration;

/** What of the portal's pages is counted more strictly than a form is, because doing it a thousand times harms somebody (防滥用). */
public enum Costly {
    /** A telephone rings or a mailbox fills: also those of others. */
    SENDS_A_CODE(Duration.ofHours(1)),
    /** Whoever tries codes is after what is somebody else's. */
    OPENS_BY_CODE(Duration.ofMinutes(10)),
    /** Somebody has to read it. */
    BRINGS_A_MESSAGE(Duration.ofDays(1));

    private final Duration window;

    Costly(Duration window) {
        this.window = window;
    }

    Duration window() {
        return window;
    }
}
