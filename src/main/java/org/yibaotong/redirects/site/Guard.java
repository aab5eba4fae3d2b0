package org.yibaotong.redirects.site;

import java.util.Set;
import org.yibaotong.shared.Refusal;

/**
 * Where old addresses may lead (去处的把关): to names of government, of this portal, and those allowed one by one; never to an old host,
 * which would lead on, back, or in a circle. The same when something is typed, taken in, and served.
 *
 * @param allowed names, each with all below it
 * @param old names whose requests end here
 */
public record Guard(Set<String> allowed, Set<String> old) {

    public Guard {
        allowed = Set.copyOf(allowed);
        old = Set.copyOf(old);
    }

    public Target check(String written) {
        var target = Target.of(written);
        Refusal.when(
                old.contains(target.host().value()),
                "target.is-old",
                target.host().chinese());
        Refusal.unless(
                isAllowed(target.host().value()),
                "target.not-allowed",
                target.host().chinese());
        return target;
    }

    /** For an address that was let through once. */
    public boolean lets(String address) {
        var host = Target.host(address);
        return !host.isEmpty() && !old.contains(host) && isAllowed(host);
    }

    private boolean isAllowed(String host) {
        for (int from = 0; from >= 0 && from < host.length(); from = next(host, from)) {
            if (allowed.contains(host.substring(from))) {
                return true;
            }
        }
        return false;
    }

    private static int next(String host, int from) {
        int dot = host.indexOf('.', from);
        return dot < 0 ? -1 : dot + 1;
    }
}
