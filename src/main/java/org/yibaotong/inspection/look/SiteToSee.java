package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be looked at (要检测的网站).
 *
 * @param suspects addresses that led nowhere last time, to be tried again
 */
public record SiteToSee(URI address, List<Column> columns, Set<String> suspects) {

    /** @param link empty where the ledger has none: then it is the link of that name on the home page */
    public record Column(String name, String link, @Nullable Integer updateDays) {}
}
