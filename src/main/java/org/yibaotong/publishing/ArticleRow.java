package org.yibaotong.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;

/**
 * An article in a list: everything but its body.
 *
 * @param pictures how many there are in its text
 * @param hasVideo whether its text leads to one
 */
public record ArticleRow(
        long number,
        String headline,
        String summary,
        String topic,
        @Nullable FileId cover,
        String source,
        int pictures,
        boolean hasVideo,
        Instant publishedAt,
        Instant changedAt) {

    /** So many pictures that it is looked at rather than read (组图). */
    public static final int PICTURE_STORY = 3;

    public boolean isPictureStory() {
        return pictures >= PICTURE_STORY;
    }

    public String url() {
        return "/news/" + number;
    }
}
