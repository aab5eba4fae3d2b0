package org.yibaotong.audit.trail;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Reads the whole trail and tells whether every line still follows from the one before. */
@Component
class TrailCheck {

    private static final int BATCH = 5_000;

    private final Trail trail;

    TrailCheck(Trail trail) {
        this.trail = trail;
    }

    /** @param broken the first line that does not follow, if there is one */
    record Verdict(long lines, OptionalLong broken) {

        boolean isWhole() {
            return broken.isEmpty();
        }
    }

    Verdict check() {
        long number = 0;
        var hash = Entry.START;
        for (var lines = trail.after(0, BATCH); !lines.isEmpty(); lines = trail.after(number, BATCH)) {
            for (var line : lines) {
                if (!line.follows(number, hash)) {
                    return new Verdict(number, OptionalLong.of(number + 1));
                }
                number = line.number();
                hash = line.hash();
            }
        }
        return new Verdict(number, OptionalLong.empty());
    }
}
