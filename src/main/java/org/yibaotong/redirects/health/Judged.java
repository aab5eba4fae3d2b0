package org.yibaotong.redirects.health;

import java.net.URI;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Presence;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.redirects.mapping.Health;

/**
 * What one look says of a target (看一次的结果). One night it may be away for reasons of its own; dead it is when it was away the night before
 * as well.
 *
 * @param failures nights in a row
 */
record Judged(Health health, int failures) {

    private static final int NIGHTS = 2;

    static Judged of(Fetched fetched, int failuresBefore, Predicate<URI> isOld) {
        if (isCircle(fetched, isOld)) {
            return new Judged(Health.CIRCLE, 0);
        }
        return switch (Presence.of(fetched)) {
            case THERE -> new Judged(Health.FINE, 0);
            case UNSURE -> new Judged(Health.UNSURE, 0);
            case AWAY -> new Judged(failuresBefore + 1 >= NIGHTS ? Health.DEAD : Health.UNSURE, failuresBefore + 1);
        };
    }

    private static boolean isCircle(Fetched fetched, Predicate<URI> isOld) {
        return fetched.trouble() == Trouble.REDIRECTS_IN_A_CIRCLE
                || Stream.concat(fetched.way().stream(), Stream.of(fetched.address()))
                        .anyMatch(isOld);
    }
}
