package org.yibaotong.redirects.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name server of this machine (本机的域名服务器): the one that is set, or the first its system asks. */
final class OwnNameServer {

    static final int PORT = 53;

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*nameserver\\s+([0-9a-fA-F.:]+)");

    private OwnNameServer() {}

    /** @param set its address, or empty */
    static Optional<InetSocketAddress> find(String set, Path system) {
        return (set.isBlank() ? first(system) : Optional.of(InetAddress.ofLiteral(set.strip())))
                .map(address -> new InetSocketAddress(address, PORT));
    }

    /** Elsewhere than on Unix there is no such file, and one has to be set. */
    private static Optional<InetAddress> first(Path system) {
        try {
            var line = LINE.matcher(Files.readString(system));
            return line.find() ? Optional.of(InetAddress.ofLiteral(line.group(1))) : Optional.empty();
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
