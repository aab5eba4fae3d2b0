package org.yibaotong.citizens.service;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.UnitId;

/** What the other features may know of a service. */
@Component
public class KnownServices {

    private final ServiceTable services;

    KnownServices(ServiceTable services) {
        this.services = services;
    }

    public record Known(ServiceId id, long number, String name, UnitId unit, boolean isOpen) {}

    public Known get(ServiceId id) {
        return known(services.findById(id).orElseThrow(() -> new NotFound("service", id)));
    }

    /** Those that people sign up for. */
    public List<Known> ofSignUps() {
        return services.findByKindOrderByNumber(ServiceKind.SIGN_UP).stream()
                .map(KnownServices::known)
                .toList();
    }

    /** One that people sign up for, kept by whoever asks. */
    public Known ofSignUps(ServiceId id, Actor actor) {
        var service = services.getVisibleTo(id, ServiceDesk.reach(actor));
        if (service.kind() != ServiceKind.SIGN_UP) {
            throw new NotFound("sign-up", id);
        }
        return known(service);
    }

    private static Known known(Service service) {
        return new Known(service.id(), service.number(), service.name(), service.unitId(), service.isOpen());
    }
}
