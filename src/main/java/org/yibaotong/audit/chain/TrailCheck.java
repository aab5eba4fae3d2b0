package org.yibaotong.audit.chain;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Reads the whole trail and tells whether every line still follows from the one before, up to the end it once had. */
@Component
public class TrailCheck {

    private static final int BATCH = 2_000;

    private final Trail trail;

    public TrailCheck(Trail trail) {
        this.trail = trail;
    }

    public CheckResult check() {
        return check(done -> {});
    }

    /** Lines added while it reads come after the end it looks for. */
    public CheckResult check(LongConsumer progress) {
        var end = trail.head();
        long number = 0;
        var hash = Entry.START;
        for (var lines = trail.after(0, BATCH); !lines.isEmpty(); lines = trail.after(number, BATCH)) {
            for (var line : lines) {
                if (line.number() > end.number()) {
                    return result(number, hash, end);
                }
                if (!line.follows(number, hash)) {
                    return new CheckResult(number, hash, OptionalLong.of(number + 1));
                }
                number = line.number();
                hash = line.hash();
            }
            progress.accept(number);
        }
        return result(number, hash, end);
    }

    private static CheckResult result(long number, String hash, Trail.Head end) {
        if (number < end.number()) {
            return new CheckResult(number, hash, OptionalLong.of(number + 1));
        }
        return new CheckResult(number, hash, hash.equals(end.hash()) ? OptionalLong.empty() : OptionalLong.of(number));
    }
}
