package org.yibaotong.portal.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.portal.units.NamedUnits;
import org.yibaotong.portal.units.NamedUnits.Link;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.Articles.SearchQuery;
import org.yibaotong.shared.Paging;

/** Looks beside the news: people who search a portal mostly want a telephone. */
@Component
class LookingElsewhere {

    private static final int SERVICES = 4;
    private static final int FEW = 3;

    private final PublicServices services;
    private final PublicMessages messages;
    private final NamedUnits units;
    private final Articles articles;

    LookingElsewhere(PublicServices services, PublicMessages messages, NamedUnits units, Articles articles) {
        this.services = services;
        this.messages = messages;
        this.units = units;
        this.articles = articles;
    }

    Elsewhere look(String words) {
        return new Elsewhere(
                services(words).limit(SERVICES).toList(),
                units.called(words).stream().limit(FEW).toList(),
                messages.similar(words, ""));
    }

    private Stream<PublicService> services(String words) {
        return services.find(new PublicServices.Asked(words, ""), new Paging(1)).rows().stream();
    }

    /** What could be meant by what was typed so far (提示), what one can do before what one can read. */
    List<String> meant(String words) {
        var news = articles.search(new SearchQuery(words, null, null, false, 0, FEW)).articles().stream()
                .map(found -> found.row().headline());
        return Stream.of(
                        services(words).limit(SERVICES).map(PublicService::name),
                        units.called(words).stream().limit(FEW).map(Link::name),
                        news)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /** Where nothing is found: the services whose names share two characters that stand together with what was typed. */
    List<PublicService> near(String words) {
        return Stream.iterate(0, at -> at + 2 <= words.length(), at -> at + 1)
                .map(at -> words.substring(at, at + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit))
                .limit(FEW * 2L)
                .flatMap(this::services)
                .distinct()
                .limit(SERVICES)
                .toList();
    }
}
