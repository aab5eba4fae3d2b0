package org.yibaotong.archive.kept;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What is to be kept of a site (存档范围).
 *
 * @param start its home page
 * @param hosts nothing outside of them is asked for
 * @param depth how many links away from the home page
 * @param until when it stops at the latest
 * @param apart between two requests to one host
 * @param isObeyingRobots whether {@code robots.txt} is obeyed, as the owner of the site decides
 * @param robotsWhy who decided that, and why
 */
public record Plan(
        URI start,
        Set<String> hosts,
        int pages,
        long bytes,
        int depth,
        Instant until,
        Duration apart,
        boolean isObeyingRobots,
        String robotsWhy) {

    public Plan {
        hosts = Set.copyOf(hosts);
    }

    public boolean covers(URI address) {
        return hosts.contains(host(address));
    }

    /** With its port where it has one of its own, because that is another server. */
    public static String host(URI address) {
        int port = address.getPort();
        return port < 0 || port == 80 || port == 443 ? address.getHost() : address.getHost() + ":" + port;
    }
}
