package org.yibaotong.portal.units;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.portal.page.Shows;
import org.yibaotong.portal.units.UnitPage.Line;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.Articles.ListQuery;
import org.yibaotong.publishing.Articles.Which;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Times;

/** Gathers what is public of a unit. */
@Component
class UnitWriter {

    private static final int ROWS = 20;
    private static final int ACCOUNTS_MOST = 100;

    private final UnitNames names;
    private final PublicServices services;
    private final PublicAccounts accounts;
    private final Articles articles;

    UnitWriter(UnitNames names, PublicServices services, PublicAccounts accounts, Articles articles) {
        this.names = names;
        this.services = services;
        this.accounts = accounts;
        this.articles = articles;
    }

    UnitPage write(String name, @Nullable Long before, @Nullable Long after) {
        var called = names.exactly(name);
        if (called.isEmpty()) {
            throw new NotFound("unit", name);
        }
        var shared = called.getFirst().shortName();
        var news = articles.list(new ListQuery(Which.from(shared), before, after, ROWS));
        var found = accounts.of(called.stream().map(UnitFacts::name).toList(), ACCOUNTS_MOST + 1);
        var title = called.size() == 1 ? called.getFirst().name() : shared;
        var url = NamedUnits.url(shared);
        return new UnitPage(
                title,
                called.stream().flatMap(unit -> names.above(unit).stream()).toList(),
                services.of(called.stream().map(UnitFacts::id).toList()),
                found.stream().limit(ACCOUNTS_MOST).toList(),
                found.size() > ACCOUNTS_MOST ? "/accounts?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8) : null,
                news.rows().stream().map(UnitWriter::line).toList(),
                called.stream().flatMap(unit -> names.below(unit).stream()).toList(),
                news.newer() == null ? null : url + "?after=" + news.newer(),
                news.older() == null ? null : url + "?before=" + news.older());
    }

    private static Line line(ArticleRow row) {
        return new Line(
                row.url(), row.headline(), row.summary(), row.topic(), Times.day(row.publishedAt()), Shows.of(row));
    }
}
