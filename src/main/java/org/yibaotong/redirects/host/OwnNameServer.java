package org.yibaotong.redirects.host;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.xbill.DNS.ResolverConfig;

/** The name server of this machine (本机的域名服务器): the one that is set, or the first its system asks. */
final class OwnNameServer {

    static final int PORT = 53;

    private OwnNameServer() {}

    /** @param set its address, or empty */
    static Optional<InetSocketAddress> find(String set) {
        return set.isBlank()
                ? ResolverConfig.getCurrentConfig().servers().stream().findFirst()
                : Optional.of(new InetSocketAddress(InetAddress.ofLiteral(set.strip()), PORT));
    }
}
