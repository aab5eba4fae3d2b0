package org.yibaotong.portal.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final LookingElsewhere elsewhere;
    private final Clock clock;

    Searching(Articles articles, LookingElsewhere elsewhere, Clock clock) {
        this.articles = articles;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    SearchPage search(Asked asked) {
        if (asked.words().isEmpty()) {
            return new SearchPage(
                    "",
                    "0",
                    null,
                    Elsewhere.NOTHING,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null);
        }
        var found = articles.search(new SearchQuery(
                asked.words(),
                asked.topic(),
                asked.period().since(clock.instant()),
                asked.byTime(),
                asked.offset(),
                Asked.ROWS));
        var beside = asked.isWide() ? elsewhere.look(asked.words()) : Elsewhere.NOTHING;
        return new SearchPage(
                asked.words(),
                String.format(java.util.Locale.ROOT, "%,d", found.total()),
                asked.topic(),
                beside,
                topics(asked, found.topics()),
                Stream.of(Period.values())
                        .map(period ->
                                new Choice(period.word(), asked.within(period).url(), period == asked.period()))
                        .toList(),
                List.of(
                        new Choice("最相关", asked.ordered(false).url(), !asked.byTime()),
                        new Choice("最新", asked.ordered(true).url(), asked.byTime())),
                found.articles().stream().map(Searching::hit).toList(),
                asked.isWide() && beside.isEmpty() && found.total() == 0 ? near(asked) : List.of(),
                page(asked, asked.page() - 1, found),
                page(asked, asked.page() + 1, found));
    }

    private List<Choice> near(Asked asked) {
        return elsewhere.near(asked.words()).stream()
                .map(service -> new Choice(service.name(), service.url(), false))
                .toList();
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
