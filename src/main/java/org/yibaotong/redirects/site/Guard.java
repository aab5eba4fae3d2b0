package org.yibaotong.redirects.site;

import java.net.URI;
import java.util.Set;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.address.ShortLink;
import org.yibaotong.shared.Refusal;

/**
 * Where old addresses may lead (去处的把关): to names of government, of this portal, and those allowed one by one; never to an old host,
 * which would lead on, back, or in a circle. The same when something is typed, taken in, and served.
 *
 * @param allowed names, each with all below it
 * @param old names whose requests end here
 * @param portal our own address; of it only short links end here
 */
public record Guard(Set<String> allowed, Set<String> old, String portal) {

    private static final String LEDGER = "/desk/accounts/";
    private static final String MOVED = "/moved/";

    public Guard {
        allowed = Set.copyOf(allowed);
        old = Set.copyOf(old);
    }

    public Target check(String written) {
        var target = Target.of(whole(written.strip()));
        Refusal.when(
                isOld(target.host().value(), target.address()),
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
        return !host.isEmpty() && !isOld(host, address) && isAllowed(host);
    }

    /** Whether a request for it would end here again; of our own name only that of a short link does. */
    public boolean isOld(URI address) {
        return address.getHost() != null && isOld(HostName.key(address.getHost()), address.toString());
    }

    /** Whoever looks an account up in the ledger pastes its page; what the public may see of it is where it went. */
    private String whole(String written) {
        var address = written.startsWith("/") && !written.startsWith("//") ? portal + written : written;
        return !portal.isEmpty() && address.startsWith(portal + LEDGER)
                ? portal + MOVED + address.substring((portal + LEDGER).length())
                : address;
    }

    private boolean isOld(String host, String address) {
        return host.equals(Target.host(portal)) ? ShortLink.isOne(path(address)) : old.contains(host);
    }

    private static String path(String address) {
        int from = address.indexOf('/', address.indexOf("://") + 3);
        return from < 0 ? "/" : address.substring(from);
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
