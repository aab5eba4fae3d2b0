package org.yibaotong.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;

/** An article in a list: everything but its body. */
public record ArticleRow(
        long number,
        String headline,
        String summary,
        String topic,
        @Nullable FileId cover,
        String source,
        Instant publishedAt,
        Instant changedAt) {

    public String url() {
        return "/news/" + number;
    }
}
