package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.ColumnKind;

/**
 * What is to be looked at (要检测的网站).
 *
 * @param before what was seen of it last time
 */
public record SiteToSee(URI address, List<Column> columns, Before before) {

    /**
     * @param link empty where the ledger has none: then it is the link of that name on the home page
     * @param kind as which it is judged (W4)
     */
    public record Column(String name, String link, @Nullable Integer updateDays, ColumnKind kind) {}

    boolean isSuspect(Link link) {
        return before.suspects().contains(link.address().toString());
    }
}
