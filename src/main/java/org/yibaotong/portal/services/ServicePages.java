package org.yibaotong.portal.services;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PathNumber;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed pages of services: all of them, and each. */
@Component
class ServicePages implements PlainPages {

    static final String ALL = "/services";

    private static final String ONE = ALL + "/";
    private static final int MOST = 1_000;

    private final Kept<String, Printed> kept;
    private final PublicServices services;
    private final PublicSignUps signUps;
    private final Printer printer;

    ServicePages(PublicServices services, PublicSignUps signUps, Printer printer, Outage outage) {
        this.kept = new Kept<>(MOST, outage, (path, last) -> print(path));
        this.services = services;
        this.signUps = signUps;
        this.printer = printer;
    }

    /** A list that was narrowed is another page. */
    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        boolean isOurs = path.equals(ALL) ? query == null : PathNumber.of(path, ONE) > 0;
        return isOurs ? kept.get(path) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(path);
    }

    private Optional<Printed> print(String path) {
        if (path.equals(ALL)) {
            return Optional.of(list(new Asked("", ""), new Paging(1)));
        }
        return services.find(PathNumber.of(path, ONE)).map(service -> one(service, path));
    }

    private Printed one(PublicService service, String path) {
        var model = new HashMap<String, Object>(Map.of("service", service));
        signUps.plan(service.number()).map(SignUpForm::empty).ifPresent(form -> model.put("form", form));
        return printer.html(service.isOpen() ? 200 : 410, "portal/services/show", path, model);
    }

    Printed list(Asked asked, Paging paging) {
        var page = ServiceListPage.of(asked, services.topics(), services.find(asked, paging));
        return printer.html(200, "portal/services/list", ALL, Map.of("services", page));
    }

    Printed thanks(long number) {
        return printer.html(200, "portal/services/thanks", ONE + number, Map.of("url", ONE + number));
    }
}
