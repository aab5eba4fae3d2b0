package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be looked at (要检测的网站).
 *
 * @param before what was seen of it last time
 */
public record SiteToSee(URI address, List<Column> columns, Before before) {

    /** @param link empty where the ledger has none: then it is the link of that name on the home page */
    public record Column(String name, String link, @Nullable Integer updateDays) {}

    boolean isSuspect(Link link) {
        return before.suspects().contains(link.address().toString());
    }
}
