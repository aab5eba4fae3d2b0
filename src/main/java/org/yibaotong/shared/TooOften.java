package org.yibaotong.shared;

import java.time.Duration;

/** Somebody did something so often that they have to wait (太频繁). */
public final class TooOften extends RuntimeException {

    private final Duration wait;

    TooOften(Duration wait) {
        super("too often", null, false, false);
        this.wait = wait;
    }

    public Duration forHowLong() {
        return wait;
    }

    /** Whole ones, and never too few. */
    public long minutes() {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
