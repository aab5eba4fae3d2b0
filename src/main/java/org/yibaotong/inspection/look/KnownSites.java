package org.yibaotong.inspection.look;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Sites a government website may link to (链接名单): a host in the list stands for all below it as well. */
public final class KnownSites {

    private final Set<String> hosts;

    /** @param lines one host a line; {@code #} begins a remark */
    public KnownSites(Collection<String> lines) {
        this.hosts = lines.stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String host) {
        for (var one = host; ; one = one.substring(one.indexOf('.') + 1)) {
            if (hosts.contains(one)) {
                return true;
            }
            if (one.indexOf('.') < 0) {
                return false;
            }
        }
    }

    /** Whether it is a part of this site. */
    static boolean isWithin(String host, String site) {
        var bare = site.startsWith("www.") ? site.substring(4) : site;
        return host.equals(bare) || host.endsWith("." + bare);
    }
}
