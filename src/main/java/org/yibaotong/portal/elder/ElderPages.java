package org.yibaotong.portal.elder;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.portal.elder.ElderPage.News;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.publishing.Articles;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed first page for the old. */
@Component
class ElderPages implements PlainPages {

    private static final String ELDER = "/elder";
    private static final int NEWS = 5;
    private static final int TELEPHONES = 8;

    private final Kept<String, Printed> kept;
    private final PublicServices services;
    private final Articles articles;
    private final Printer printer;

    ElderPages(PublicServices services, Articles articles, Printer printer, Outage outage) {
        this.kept = new Kept<>(1, outage, (path, last) -> Optional.of(print()));
        this.services = services;
        this.articles = articles;
        this.printer = printer;
    }

    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        return path.equals(ELDER) ? kept.get(ELDER) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(ELDER);
    }

    private Printed print() {
        var telephones = services.find(new Asked("", ""), new Paging(1)).rows().stream()
                .filter(service -> !service.elements().telephone().isEmpty())
                .limit(TELEPHONES)
                .toList();
        var news = articles.newest(null, NEWS).stream()
                .map(row -> new News(row.url(), row.headline(), row.headline() + "。" + row.summary()))
                .toList();
        return printer.html(200, "portal/elder/show", ELDER, Map.of("elder", new ElderPage(telephones, news)));
    }
}
