package org.yibaotong.redirects.health;

import java.net.URI;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Presence;
import org.yibaotong.fetch.Trouble;

/**
 * What was seen of a target (看到的), without its page: a night sees thousands.
 *
 * @param isCircle whether it leads back to an old host
 */
record TargetSeen(Presence presence, boolean isCircle) {

    static TargetSeen of(Fetched fetched, Predicate<URI> isOld) {
        return new TargetSeen(Presence.of(fetched), isCircle(fetched, isOld));
    }

    private static boolean isCircle(Fetched fetched, Predicate<URI> isOld) {
        return fetched.trouble() == Trouble.REDIRECTS_IN_A_CIRCLE
                || Stream.concat(fetched.way().stream(), Stream.of(fetched.address()))
                        .anyMatch(isOld);
    }
}
