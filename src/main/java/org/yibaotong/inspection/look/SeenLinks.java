package org.yibaotong.inspection.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of a home page as they were seen (看到的链接).
 *
 * @param all how many there are, or of very many how many were looked at
 * @param tried how many of them were tried
 * @param dead those of them that lead nowhere; null where the site answers at any address, so that nobody can tell
 */
public record SeenLinks(int all, int tried, @Nullable List<OddLink> dead, List<OddLink> hidden, List<OddLink> foreign) {

    /** There may be more, which nobody looked at. */
    public boolean areOnlyTheFirst() {
        return all >= PageLinks.MOST;
    }
}
