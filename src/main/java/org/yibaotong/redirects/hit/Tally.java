package org.yibaotong.redirects.hit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.site.OldSite;

/** Adds up the lines of one log (点数), and remembers what it could not use. */
final class Tally {

    private static final int HOSTS_MOST = 1_000;
    private static final int KNOWN_MOST = 200_000;

    private final Map<String, OldSite> sites;
    private final @Nullable OldSite otherwise;
    private final Map<Key, long[]> counts = new HashMap<>();
    private final Map<Raw, String> known = new HashMap<>();
    private final Map<String, Long> strangers = new TreeMap<>();
    private long hits;
    private long ignored;
    private long unreadable;
    private long lines;

    /** @param otherwise the site of lines that name no host, where there is one */
    Tally(Map<String, OldSite> sites, @Nullable OldSite otherwise) {
        this.sites = sites;
        this.otherwise = otherwise;
    }

    private record Key(int site, String path, LocalDate day, int status) {}

    private record Raw(int site, String path) {}

    void unreadable() {
        lines++;
        unreadable++;
    }

    void add(Seen seen) {
        lines++;
        var site = seen.host().isEmpty() ? otherwise : sites.get(HostName.key(seen.host()));
        if (site == null) {
            var host = seen.host().isEmpty() ? "（没有写域名的）" : seen.host();
            if (strangers.size() < HOSTS_MOST || strangers.containsKey(host)) {
                strangers.merge(host, 1L, Long::sum);
            }
        } else if (Ignored.is(seen.path())) {
            ignored++;
        } else {
            hits++;
            counts.computeIfAbsent(
                            new Key(site.number(), canonical(site, seen.path()), seen.day(), seen.status()),
                            key -> new long[1])[0]++;
        }
    }

    private String canonical(OldSite site, String path) {
        var raw = new Raw(site.number(), path);
        var address = known.get(raw);
        if (address == null) {
            var canonical = site.addresses().address(path);
            address = canonical.isTooLong() ? "" : canonical.value();
            if (known.size() > KNOWN_MOST) {
                known.clear();
            }
            known.put(raw, address);
        }
        return address;
    }

    int size() {
        return counts.size();
    }

    /** What there is so far; it is forgotten then. */
    List<Hit> take() {
        var taken = new ArrayList<Hit>(counts.size());
        counts.forEach((key, count) -> taken.add(new Hit(key.site(), key.path(), key.day(), key.status(), count[0])));
        counts.clear();
        return taken;
    }

    LogReport report() {
        return new LogReport(lines, hits, ignored, unreadable, Map.copyOf(strangers), false);
    }
}
