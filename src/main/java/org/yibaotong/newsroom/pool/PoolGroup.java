package org.yibaotong.newsroom.pool;

import java.util.List;
import org.yibaotong.newsroom.pair.Clash;
import org.yibaotong.search.Marked;

/**
 * Submissions that stand together as one event, ready to print.
 *
 * @param sum how many there are of what, such as 2篇稿件
 * @param clashes what their titles and first words say differently
 * @param words what they say together
 * @param decided whether somebody said so of all of them
 * @param shown when this was put together, for whoever decides on it
 */
public record PoolGroup(
        List<Draft> drafts, List<String> sum, List<Clash> clashes, String words, boolean decided, String shown) {

    /** Everything on it, side by side. */
    public String url() {
        return "/desk/events/" + drafts.getFirst().id();
    }

    /**
     * One of them.
     *
     * @param ticked id, a point, version
     * @param excerpt its beginning, with the shared words marked
     * @param thumbs addresses of its first photos
     * @param said what its sender or an editor said of it, or empty
     */
    public record Draft(
            String id,
            String ticked,
            int version,
            String title,
            Marked excerpt,
            List<String> thumbs,
            String who,
            String when,
            String said) {

        public String url() {
            return "/desk/pool/" + id;
        }
    }
}
