package org.yibaotong.portal.news;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.news.NewsPage.Choice;
import org.yibaotong.portal.news.NewsPage.Day;
import org.yibaotong.portal.news.NewsPage.Item;
import org.yibaotong.portal.page.Cover;
import org.yibaotong.portal.page.Days;
import org.yibaotong.portal.page.Shows;
import org.yibaotong.portal.page.Topics;
import org.yibaotong.publishing.ArticleList;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.publishing.Articles.Form;
import org.yibaotong.publishing.Articles.Which;
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

    NewsPage write(ArticleList list, Which which) {
        var choices = choices(which);
        return new NewsPage(
                title(choices),
                choices,
                days(list.rows()),
                list.newer() == null ? null : url(which, "after", list.newer()),
                list.older() == null ? null : url(which, "before", list.older()));
    }

    /** Words that are no topic are not put over a page of ours, whoever wrote them into the address. */
    private static String title(List<Choice> choices) {
        return choices.stream()
                .skip(1)
                .filter(Choice::isChosen)
                .map(Choice::name)
                .findFirst()
                .orElse("新闻");
    }

    private List<Choice> choices(Which which) {
        var forms = topics.forms().stream().map(form -> new Choice(name(form), Topics.url(form), form == which.form()));
        var names = topics.list().stream()
                .map(topic -> new Choice(
                        topic.name(), Topics.url(topic.name()), topic.name().equals(which.topic())));
        var all = new Choice("全部", "/news", which.equals(Which.ALL));
        return Stream.of(Stream.of(all), forms, names)
                .flatMap(Function.identity())
                .toList();
    }

    private static String name(Form form) {
        return switch (form) {
            case PICTURES -> "组图";
            case VIDEO -> "视频";
        };
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
                Shows.of(row),
                Times.clock(row.publishedAt()),
                row.cover() == null ? null : Cover.of(row.cover()));
    }

    private static String url(Which which, String edge, long number) {
        var topic = which.topic();
        var form = which.form();
        var narrowed = topic != null ? Topics.url(topic) + "&" : form != null ? Topics.url(form) + "&" : "/news?";
        return narrowed + edge + "=" + number;
    }
}
