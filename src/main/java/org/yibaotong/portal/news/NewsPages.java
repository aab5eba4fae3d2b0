package org.yibaotong.portal.news;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.Articles.ListQuery;
import org.yibaotong.publishing.Articles.Which;
import org.yibaotong.shared.Outage;

/** The printed list of news. Its first page, which everybody opens, is kept; what was narrowed or turned to is printed each time. */
@Component
class NewsPages implements PlainPages {

    private static final String NEWS = "/news";
    private static final int ROWS = 20;

    private final Kept<String, Printed> kept;
    private final Articles articles;
    private final NewsWriter writer;
    private final Printer printer;

    NewsPages(Articles articles, NewsWriter writer, Printer printer, Outage outage) {
        this.kept = new Kept<>(1, outage, (path, last) -> Optional.of(print(Which.ALL, null, null)));
        this.articles = articles;
        this.writer = writer;
        this.printer = printer;
    }

    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        return path.equals(NEWS) && query == null ? kept.get(NEWS) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(NEWS);
    }

    Printed print(Which which, @Nullable Long before, @Nullable Long after) {
        var list = articles.list(new ListQuery(which, before, after, ROWS));
        return printer.html(200, "portal/news/list", NEWS, Map.of("news", writer.write(list, which)));
    }
}
