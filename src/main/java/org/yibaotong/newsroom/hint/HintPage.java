package org.yibaotong.newsroom.hint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.opening.HeadlineHints.HeadlineHint;

/**
 * What may have been reported already, ready to print.
 *
 * @param adds the one that was chosen to be added to, or null
 * @param likely those nobody has said anything of yet
 * @param routine whether it reads like news of a meeting nobody would read
 * @param headline what of the headline may be said better
 */
public record HintPage(@Nullable Likely adds, List<Likely> likely, boolean routine, HeadlineHint headline) {

    /**
     * One that was sent before.
     *
     * @param from the unit, when, and how many photos: nothing of a person
     * @param words what both say
     */
    public record Likely(String id, String title, List<String> from, String words) {}
}
