package org.yibaotong.newsroom.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.text.PlainText;

/**
 * What the address says to look at (筛选).
 *
 * @param unit with all units below it
 * @param mine only what this editor answers for
 * @param find a piece of the headline, or a story number
 */
public record StoryFilter(@Nullable Stage stage, @Nullable UUID unit, boolean mine, String topic, String find) {

    private static final int FIND_MOST = 40;

    public StoryFilter {
        topic = PlainText.line(topic);
        find = PlainText.line(find);
        find = find.substring(0, find.offsetByCodePoints(0, Math.min(FIND_MOST, PlainText.length(find))));
    }

    /** One character stands in too many headlines, and no index knows it. */
    public boolean isTooShort() {
        return PlainText.length(find) == 1;
    }

    public boolean isEmpty() {
        return stage == null && unit == null && !mine && topic.isEmpty() && find.isEmpty();
    }
}
