package org.yibaotong.newsroom.plan;

import org.springframework.data.repository.CrudRepository;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All occasions there are. */
interface Occasions extends CrudRepository<Occasion, OccasionId> {

    default Occasion get(OccasionId id) {
        return findById(id).orElseThrow(() -> new NotFound("occasion", id));
    }

    default Occasion getWithin(Reach reach, OccasionId id) {
        return findById(id)
                .filter(occasion -> reach.covers(occasion.unit()))
                .orElseThrow(() -> new NotFound("occasion", id));
    }
}
