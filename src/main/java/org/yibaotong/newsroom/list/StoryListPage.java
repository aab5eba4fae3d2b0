package org.yibaotong.newsroom.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.web.Badge;

/**
 * The list of stories as it is printed.
 *
 * @param older where the next page begins, or null on the last
 */
public record StoryListPage(
        List<Line> lines,
        StoryFilter filter,
        List<Choice> stages,
        List<Choice> topics,
        @Nullable ListEdge older) {

    /** One story. */
    public record Line(
            String url,
            String number,
            String headline,
            Badge mark,
            @Nullable String remark,
            String unit,
            String topic,
            String editor,
            int edition,
            String changed,
            @Nullable String reads,
            @Nullable String publicUrl) {}

    /** One value of a filter. */
    public record Choice(String value, String word, boolean chosen) {}
}
