package org.yibaotong.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds addresses and lets only open ones through. What comes out of here is what is connected to: nobody resolves the name a second time,
 * when it might lead elsewhere.
 */
final class CheckedNames implements DnsResolver {

    private final Names names;
    private final OpenAddresses open;

    CheckedNames(Names names, OpenAddresses open) {
        this.names = names;
        this.open = open;
    }

    /** One forbidden address among several is enough to refuse: whoever mixes them has a reason. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        if (!Arrays.stream(found).allMatch(open::isOpen)) {
            throw new ForbiddenAddress(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
