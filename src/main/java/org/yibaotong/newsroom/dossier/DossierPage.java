package org.yibaotong.newsroom.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.message.MessageOrigins.MessageOrigin;
import org.yibaotong.newsroom.pair.Clash;
import org.yibaotong.newsroom.plan.LeadPlans.LeadPlan;
import org.yibaotong.newsroom.submission.SubmissionPicture;
import org.yibaotong.search.Marked;
import org.yibaotong.web.Badge;

/**
 * All there is of one event (事件卷宗), ready to print.
 *
 * @param sum how many of what, such as 2篇稿件
 * @param originals the one that came first first
 * @param clashes what they say differently
 * @param why what brings them together, in their own words
 * @param plans what is planned for them
 * @param stories made of them
 * @param shown when this was put together, for whoever decides on it
 */
public record DossierPage(
        String title,
        List<String> sum,
        List<Original> originals,
        List<Clash> clashes,
        List<Why> why,
        List<LeadPlan> plans,
        List<Made> stories,
        String shown) {

    /**
     * One submission, as it was sent.
     *
     * @param ticked id, a point, version
     * @param text a paragraph each, the shared words marked
     * @param origin the message it tells of, or null
     * @param open whether an answer is owed
     * @param storyId of the story it is in, or empty
     * @param base whether that story began with it
     */
    public record Original(
            String id,
            String ticked,
            int version,
            String title,
            Badge mark,
            String who,
            String when,
            String place,
            String happened,
            List<Marked> text,
            List<SubmissionPicture> pictures,
            @Nullable MessageOrigin origin,
            boolean open,
            String storyId,
            boolean base) {

        public String url() {
            return "/desk/pool/" + id;
        }

        public boolean isTaken() {
            return !storyId.isEmpty();
        }
    }

    /**
     * Two of them, and what brings them together.
     *
     * @param words both say
     * @param said who said that it is one event, or empty for a guess
     */
    public record Why(String one, String other, String words, String said) {}

    /** @param credits whom it names, derived from what is in it */
    public record Made(String headline, String url, Badge mark, String credits) {}

    public long waiting() {
        return originals.stream().filter(Original::open).count();
    }
}
