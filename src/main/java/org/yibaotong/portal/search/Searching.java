package org.yibaotong.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.search.SearchPage.Choice;
import org.yibaotong.portal.search.SearchPage.Hit;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.Articles.SearchQuery;
import org.yibaotong.publishing.FoundArticles;
import org.yibaotong.publishing.FoundArticles.FoundArticle;
import org.yibaotong.web.Times;

/** Asks for words and writes out what was found. */
@Component
class Searching {

    private final Articles articles;

    Searching(Articles articles) {
        this.articles = articles;
    }

    SearchPage search(Asked asked) {
        if (asked.words().isEmpty()) {
            return new SearchPage("", "0", null, List.of(), List.of(), List.of(), null, null);
        }
        var found = articles.search(
                new SearchQuery(asked.words(), asked.topic(), asked.byTime(), asked.offset(), Asked.ROWS));
        return new SearchPage(
                asked.words(),
                String.format(java.util.Locale.ROOT, "%,d", found.total()),
                asked.topic(),
                topics(asked, found.topics()),
                List.of(
                        new Choice("最相关", asked.ordered(false).url(), !asked.byTime()),
                        new Choice("最新", asked.ordered(true).url(), asked.byTime())),
                found.articles().stream().map(Searching::hit).toList(),
                page(asked, asked.page() - 1, found),
                page(asked, asked.page() + 1, found));
    }

    private static List<Choice> topics(Asked asked, Map<String, Long> counts) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("全部", asked.about(null).url(), asked.topic() == null));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(count -> choices.add(new Choice(
                        count.getKey() + " " + count.getValue(),
                        asked.about(count.getKey()).url(),
                        count.getKey().equals(asked.topic()))));
        return choices;
    }

    private static Hit hit(FoundArticle found) {
        var row = found.row();
        return new Hit(
                row.url(), found.headline(), found.passage(), row.topic(), row.source(), Times.day(row.publishedAt()));
    }

    private static @Nullable String page(Asked asked, int page, FoundArticles found) {
        return asked.canGoTo(page, found.total()) ? asked.at(page).url() : null;
    }
}
