package org.yibaotong.citizens.service;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All services there are. */
interface ServiceTable extends ListCrudRepository<Service, ServiceId> {

    List<Service> findByKindOrderByNumber(ServiceKind kind);

    /** Another unit's service is as good as none. */
    default Service getVisibleTo(ServiceId id, Reach reach) {
        return findById(id)
                .filter(service -> reach.covers(service.unitId()))
                .orElseThrow(() -> new NotFound("service", id));
    }
}
