package org.yibaotong.redirects.host;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.address.HostName;

/**
 * What was seen of one name (看一次域名).
 *
 * @param leads the addresses it leads to, as they are written; empty where there is no such name
 * @param record nothing where no name server said
 * @param missingSince the first of the looks in a row that found no such name; nothing where the last one found it
 */
public record HostLook(
        HostName name,
        HostState state,
        String leads,
        @Nullable NameRecord record,
        @Nullable Instant missingSince,
        Instant at) {

    /** One look may have been bad luck, and so may another of the same hour; a name that is still not there after this is gone. */
    private static final Duration GONE_AFTER = Duration.ofHours(6);

    /** Found nowhere. It counts as it was until it was not there twice, some hours apart. */
    static HostLook missing(HostName name, @Nullable HostLook before, Instant at) {
        if (before == null) {
            return new HostLook(name, HostState.GONE, "", null, at, at);
        }
        var known = before.missingSince();
        var since = known == null ? at : known;
        return isGone(since, at)
                ? new HostLook(name, HostState.GONE, "", null, since, at)
                : new HostLook(name, before.state(), before.leads(), before.record(), since, before.at());
    }

    private static boolean isGone(Instant since, Instant at) {
        return !at.isBefore(since.plus(GONE_AFTER));
    }

    /** Whether leading elsewhere is no longer a matter of waiting: it led here, or it was gone, and strangers register such names. */
    boolean wasOursOrGone() {
        return switch (state) {
            case HERE, PARTLY, LEFT -> true;
            case ELSEWHERE -> false;
            case GONE -> missingSince != null && isGone(missingSince, at);
        };
    }

    /** Whether somebody ought to know: it led here and does not any more, it is gone, or strangers have what was ours or gone. */
    boolean isWorseThan(@Nullable HostLook before) {
        if (before == null || state == before.state()) {
            return false;
        }
        return state == HostState.GONE || state == HostState.LEFT || before.state() == HostState.HERE;
    }
}
