package org.yibaotong.portal.news;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.news.NewsPage.Choice;
import org.yibaotong.portal.news.NewsPage.Day;
import org.yibaotong.portal.news.NewsPage.Item;
import org.yibaotong.portal.page.Cover;
import org.yibaotong.portal.page.Days;
import org.yibaotong.portal.page.Topics;
import org.yibaotong.publishing.ArticleList;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.web.Times;

/** Writes a page of the list of news out, day by day. */
@Component
class NewsWriter {

    private final Topics topics;
    private final Clock clock;

    NewsWriter(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    NewsPage write(ArticleList list, @Nullable String topic) {
        var choices = choices(topic);
        return new NewsPage(
                title(choices, topic),
                choices,
                days(list.rows()),
                list.newer() == null ? null : url(topic, "after", list.newer()),
                list.older() == null ? null : url(topic, "before", list.older()));
    }

    /** Words that are no topic are not put over a page of ours, whoever wrote them into the address. */
    private static String title(List<Choice> choices, @Nullable String topic) {
        return topic != null && choices.stream().anyMatch(Choice::isChosen) ? topic : "新闻";
    }

    private List<Choice> choices(@Nullable String chosen) {
        var all = new Choice("全部", "/news", chosen == null);
        return Stream.concat(
                        Stream.of(all),
                        topics.list().stream()
                                .map(topic -> new Choice(
                                        topic.name(),
                                        Topics.url(topic.name()),
                                        topic.name().equals(chosen))))
                .toList();
    }

    private List<Day> days(List<ArticleRow> rows) {
        var now = clock.instant();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Days.name(row.publishedAt(), now),
                        LinkedHashMap::new,
                        Collectors.mapping(NewsWriter::item, Collectors.toCollection(ArrayList::new))))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }

    private static Item item(ArticleRow row) {
        return new Item(
                row.url(),
                row.headline(),
                row.summary(),
                row.topic(),
                row.source(),
                Times.clock(row.publishedAt()),
                row.cover() == null ? null : Cover.of(row.cover()));
    }

    private static String url(@Nullable String topic, String edge, long number) {
        return topic == null ? "/news?" + edge + "=" + number : Topics.url(topic) + "&" + edge + "=" + number;
    }
}
