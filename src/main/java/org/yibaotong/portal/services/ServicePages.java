package org.yibaotong.portal.services;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.portal.page.KeptBoard;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed pages of services: all of them, and each. */
@Component
class ServicePages extends KeptBoard {

    static final String ALL = "/services";

    private static final String ONE = ALL + "/";

    private final PublicServices services;
    private final PublicSignUps signUps;
    private final Printer printer;

    ServicePages(PublicServices services, PublicSignUps signUps, Printer printer, Outage outage) {
        super(ALL, outage);
        this.services = services;
        this.signUps = signUps;
        this.printer = printer;
    }

    @Override
    protected Printed first() {
        return list(new Asked("", ""), new Paging(1));
    }

    @Override
    protected Optional<Printed> one(long number, String path) {
        return services.find(number).map(service -> show(service, path));
    }

    private Printed show(PublicService service, String path) {
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
