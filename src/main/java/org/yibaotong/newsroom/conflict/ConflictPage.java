package org.yibaotong.newsroom.conflict;

import java.util.List;
import org.yibaotong.newsroom.comparison.EditionsPage.Compared;
import org.yibaotong.newsroom.head.StoryHead;
import org.yibaotong.newsroom.manuscript.EditionForm;

/**
 * Somebody saved while this person was typing: three texts side by side, and both changes in one form (三方对照).
 *
 * @param obstacle why this person cannot save now, or empty
 * @param form both changes put together, based on the edition that counts now
 * @param collisions the fields both changed differently; empty when there is nothing to decide, only to confirm
 * @param mine what this person changed, marked
 * @param theirs what the other changed, marked
 */
public record ConflictPage(
        StoryHead head,
        String obstacle,
        EditionForm form,
        List<String> topics,
        List<String> collisions,
        Side base,
        Side mine,
        Side theirs) {

    /** One of the three texts, with what it changed in the first. */
    public record Side(String title, Compared text) {}

    public boolean collides() {
        return !collisions.isEmpty();
    }
}
