package org.yibaotong.portal.services;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The services for programs, open to everyone. */
@RestController
@RequestMapping("/api/v1/open-services")
@Allow(anyone = true)
@Scope
class ServicesApi {

    private final PublicServices services;

    ServicesApi(PublicServices services) {
        this.services = services;
    }

    /** A page of services, and how many there are in all. */
    record Found(long total, List<PublicService> services) {}

    @GetMapping
    Found list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String topic, Paging paging) {
        var found = services.find(new Asked(q.strip(), topic), paging);
        return new Found(found.total(), found.rows());
    }

    @GetMapping("/{number}")
    PublicService show(@PathVariable long number) {
        return services.find(number).orElseThrow(() -> new NotFound("service", number));
    }
}
