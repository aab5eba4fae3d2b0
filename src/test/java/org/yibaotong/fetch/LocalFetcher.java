package org.yibaotong.fetch;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A fetcher for tests that may ask this machine, and waits for nobody's turn. */
public final class LocalFetcher {

    private LocalFetcher() {}

    public static Fetcher open() {
        return open(InetAddress::getAllByName);
    }

    public static Fetcher open(Names names) {
        try {
            return new Fetcher(
                    new FetchLimits(1 << 16, Duration.ofSeconds(20), 3, Duration.ZERO),
                    names,
                    List.of("127.0.0.0/8"),
                    SSLContext.getDefault(),
                    "test");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without any site that is known nothing outside answers. */
    public static Outside outside(Fetcher fetcher, RawSite... known) {
        return new Outside(fetcher, Stream.of(known).map(RawSite::home).toList(), Duration.ofHours(1));
    }
}
