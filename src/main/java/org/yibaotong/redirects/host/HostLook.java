package org.yibaotong.redirects.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.address.HostName;

/**
 * What was seen of one name (看一次域名).
 *
 * @param leads the addresses it leads to, as they are written; empty where there is no such name
 * @param missing how many looks in a row found no such name
 */
public record HostLook(HostName name, HostState state, String leads, int missing, Instant at) {

    /** One look may have been bad luck; a name that was not there twice is gone. */
    private static final int GONE_AFTER = 2;

    /** Found nowhere. It counts as it was until it was not there twice. */
    static HostLook missing(HostName name, @Nullable HostLook before, Instant at) {
        int missing = before == null ? 1 : before.missing() + 1;
        return before == null || missing >= GONE_AFTER
                ? new HostLook(name, HostState.GONE, "", missing, at)
                : new HostLook(name, before.state(), before.leads(), missing, before.at());
    }

    /** Whether somebody ought to know: it led here and does not any more, or it is gone. */
    boolean isWorseThan(@Nullable HostLook before) {
        return before != null
                && state != before.state()
                && (state == HostState.GONE || (before.state() == HostState.HERE && state != HostState.HERE));
    }
}
