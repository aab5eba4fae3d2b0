package org.yibaotong.portal.article;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PathNumber;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.ArticleBundles;
import org.yibaotong.publishing.ArticleBundles.ArticleBundle;
import org.yibaotong.publishing.Articles;
import org.yibaotong.shared.Outage;
import org.yibaotong.web.Times;

/**
 * The printed pages of articles. A page is printed again when the article changed, what it
 * is to be read with, or the day on the masthead.
 */
@Component
class ArticlePages implements PlainPages {

    private static final String ONE = "/news/";
    private static final int MOST = 1_000;

    private final Kept<Long, Issue> kept;
    private final Articles articles;
    private final ArticleBundles bundles;
    private final ArticleWriter writer;
    private final Printer printer;
    private final Clock clock;

    ArticlePages(
            Articles articles,
            ArticleBundles bundles,
            ArticleWriter writer,
            Printer printer,
            Outage outage,
            Clock clock) {
        this.kept = new Kept<>(MOST, outage, this::issue);
        this.articles = articles;
        this.bundles = bundles;
        this.writer = writer;
        this.printer = printer;
        this.clock = clock;
    }

    private record Issue(int revision, List<ArticleBundle> bundles, LocalDate day, Printed page) {}

    /** 200 with the article, 410 with the mark of a withdrawn one, or nothing where there never was one. */
    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        long number = PathNumber.of(path, ONE);
        return number > 0 ? kept.get(number).map(Issue::page) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(PathNumber.of(path, ONE));
    }

    private Optional<Issue> issue(long number, @Nullable Issue last) {
        var today = Times.date(clock.instant());
        var revision = articles.revision(number);
        var with = revision.isEmpty() ? List.<ArticleBundle>of() : bundles.with(number);
        if (last != null
                && revision.isPresent()
                && revision.getAsInt() == last.revision()
                && with.equals(last.bundles())
                && today.equals(last.day())) {
            return Optional.of(last);
        }
        return articles.find(number).map(article -> new Issue(article.revision(), with, today, print(article, with)));
    }

    private Printed print(Article article, List<ArticleBundle> with) {
        var path = ONE + article.number();
        return article.isWithdrawn()
                ? printer.html(
                        HttpServletResponse.SC_GONE,
                        "portal/article/withdrawn",
                        path,
                        Map.of("article", writer.withdrawn(article)))
                : printer.html(
                        HttpServletResponse.SC_OK,
                        "portal/article/show",
                        path,
                        Map.of("article", writer.write(article, with)));
    }
}
