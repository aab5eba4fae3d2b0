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
 * @param isSilent whether nothing came at all, for which our own line may be to blame
 */
record TargetSeen(Presence presence, boolean isCircle, boolean isSilent) {

    static TargetSeen of(Fetched fetched, Predicate<URI> isOld) {
        var presence = Presence.of(fetched);
        return new TargetSeen(presence, isCircle(fetched, isOld), presence == Presence.AWAY && !fetched.isAnswered());
    }

    private static boolean isCircle(Fetched fetched, Predicate<URI> isOld) {
        return fetched.trouble() == Trouble.REDIRECTS_IN_A_CIRCLE
                || Stream.concat(fetched.way().stream(), Stream.of(fetched.address()))
                        .anyMatch(isOld);
    }
}
