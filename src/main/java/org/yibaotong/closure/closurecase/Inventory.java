package org.yibaotong.closure.closurecase;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.shared.Refusal;

/** What people did through an account, each with where they do it from now on (服务清单). */
record Inventory(List<ServiceHome> services) {

    private static final int MOST = 100;

    ServiceHome at(int position) {
        Refusal.unless(position >= 0 && position < services.size(), "closure.service.unknown");
        return services.get(position);
    }

    List<ServiceHome> with(int position, ServiceHome moved) {
        var changed = new ArrayList<>(services);
        changed.set(position, moved);
        return changed;
    }

    List<ServiceHome> with(ServiceHome another) {
        Refusal.when(services.size() >= MOST, "closure.service.too-many", MOST);
        Refusal.when(
                services.stream().anyMatch(one -> one.name().equals(another.name())), "closure.service.there-already");
        var more = new ArrayList<>(services);
        more.add(another);
        return more;
    }

    void refuseHomeless() {
        services.stream().filter(service -> !service.isSettled()).findFirst().ifPresent(service -> {
            throw new Refusal("closure.services.without-home", service.name());
        });
    }
}
