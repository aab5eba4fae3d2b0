package org.yibaotong.newsroom.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.StoryTable;

/**
 * The card 照片里的人 as it is printed.
 *
 * @param table the page it stands on, and where one comes back to
 * @param mayForce whether this person may answer for showing somebody who did not agree
 */
public record ConsentCard(StoryId story, StoryTable table, List<Line> lines, boolean mayForce) {

    /**
     * One picture or video.
     *
     * @param seen the picture that stands for it: itself, or the poster of a video; null where a video has none
     * @param showing what was answered, or null while nobody has
     * @param said by whom and how, or empty
     * @param forced why it is shown all the same, or null
     */
    public record Line(
            String picture,
            @Nullable String seen,
            boolean isVideo,
            @Nullable Showing showing,
            String note,
            String said,
            @Nullable String forced) {

        public boolean isInTheWay() {
            return showing == null || !showing.isAllowed() && forced == null;
        }

        public boolean isRefused() {
            return showing == Showing.REFUSED && forced == null;
        }
    }

    public boolean hasVideo() {
        return lines.stream().anyMatch(Line::isVideo);
    }

    public String url() {
        return "/desk/stories/" + story + "/consents";
    }

    public long missing() {
        return lines.stream().filter(Line::isInTheWay).count();
    }

    public static List<Showing> choices() {
        return List.of(Showing.values());
    }
}
