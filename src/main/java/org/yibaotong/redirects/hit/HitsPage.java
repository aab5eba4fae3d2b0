package org.yibaotong.redirects.hit;

import java.util.List;
import org.yibaotong.redirects.site.OldSite;

/** Who still comes to an old website, as its page shows it. */
public record HitsPage(OldSite site, long led, long shown, List<Line> wanted, List<Log> logs, String error) {

    public record Line(String address, long hits, boolean isMapped, String url) {}

    public record Log(String name, String report, String at) {}

    public boolean hasUnmapped() {
        return wanted.stream().anyMatch(line -> !line.isMapped());
    }
}
