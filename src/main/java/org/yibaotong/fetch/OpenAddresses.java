package org.yibaotong.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be asked (可访问的地址): those of the public internet. Whoever writes a link into the ledger, or a site that redirects,
 * must not make the program knock at doors of its own network.
 */
final class OpenAddresses {

    /** The special-purpose registries of IANA; 169.254.169.254 is where clouds hand out keys. */
    private static final List<Network> CLOSED_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Network::of)
            .toList();

    private static final Network PUBLIC_6 = Network.of("2000::/3");

    /** Within the public range, but for documents or with another address inside (Teredo, 6to4). */
    private static final List<Network> CLOSED_6 = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Network::of)
            .toList();

    private final List<Network> allowed;

    /** @param allowed networks that are open though they are not public */
    OpenAddresses(Collection<String> allowed) {
        this.allowed = allowed.stream().map(Network::of).toList();
    }

    boolean isOpen(InetAddress address) {
        return allowed.stream().anyMatch(one -> one.contains(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? CLOSED_4.stream().noneMatch(one -> one.contains(address))
                : PUBLIC_6.contains(address) && CLOSED_6.stream().noneMatch(one -> one.contains(address));
    }
}
