package org.yibaotong.newsroom.doubt;

import org.jspecify.annotations.Nullable;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.text.checker.Gravity;

/**
 * A doubt about an edition, with the words around it.
 *
 * @param where it stands: 标题, 摘要 or 第几段
 * @param clearing by whom it is cleared for this story, or null
 */
public record StoryDoubt(
        Doubt doubt,
        String where,
        String before,
        String after,
        @Nullable Clearing clearing) {

    public boolean isGrave() {
        return doubt.gravity() == Gravity.GRAVE;
    }

    /** It is decided about in each story anew, by the final reviewer. */
    public boolean isForThisStory() {
        return !doubt.mayBeDismissed();
    }

    /** It stands between the story and its readers. */
    public boolean isInTheWay() {
        return isGrave() && clearing == null;
    }

    public String gravity() {
        return doubt.gravity().chinese();
    }

    public @Nullable String clearedBecause() {
        return clearing == null ? null : clearing.reason();
    }
}
