package org.yibaotong.portal.feed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.portal.units.NamedUnits;
import org.yibaotong.portal.units.NamedUnits.Link;
import org.yibaotong.publishing.ArticleBundles;
import org.yibaotong.publishing.ArticleBundles.ArticleBundle;
import org.yibaotong.shared.Paging;

/** The pages people come for besides the news (网站地图). Whoever asks or wishes for something has none in it. */
@Component
class Doors {

    private static final List<String> FIXED = List.of(
            "/",
            "/news",
            "/bundles",
            "/services",
            "/messages",
            "/wishes",
            "/units",
            "/accounts",
            "/subscribe",
            "/about");

    private static final int BUNDLES = 1_000;

    private final PublicServices services;
    private final NamedUnits units;
    private final ArticleBundles bundles;

    Doors(PublicServices services, NamedUnits units, ArticleBundles bundles) {
        this.services = services;
        this.units = units;
        this.bundles = bundles;
    }

    List<String> all() {
        return Stream.of(
                        FIXED.stream(),
                        services().map(PublicService::url),
                        units.all().stream().map(Link::url).distinct(),
                        bundles.list(BUNDLES).stream().map(ArticleBundle::url))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<PublicService> services() {
        var everything = new Asked("", "");
        var first = services.find(everything, new Paging(1));
        return Stream.concat(
                first.rows().stream(),
                IntStream.rangeClosed(2, first.pages())
                        .boxed()
                        .flatMap(page -> services.find(everything, new Paging(page)).rows().stream()));
    }
}
