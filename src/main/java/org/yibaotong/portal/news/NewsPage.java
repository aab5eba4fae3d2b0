package org.yibaotong.portal.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.portal.page.Cover;

/**
 * One page of the list of news.
 *
 * @param topics the choices above the list
 * @param newer the address of the page before, or null
 * @param older the address of the next page, or null
 */
public record NewsPage(
        String title,
        List<Choice> topics,
        List<Day> days,
        @Nullable String newer,
        @Nullable String older) {

    public record Choice(String name, String url, boolean isChosen) {}

    public record Day(String name, List<Item> items) {}

    public record Item(
            String url,
            String headline,
            String summary,
            String topic,
            String source,
            String shows,
            String time,
            @Nullable Cover cover) {}
}
