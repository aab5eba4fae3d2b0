package org.yibaotong.newsroom.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.shared.NotFound;

/** All assignments there are. */
interface Assignments extends CrudRepository<Assignment, AssignmentId> {

    List<Assignment> findByOccasionIdOrderByAskedAt(OccasionId occasion);

    Optional<Assignment> findByLink(String link);

    default Assignment get(AssignmentId id) {
        return findById(id).orElseThrow(() -> new NotFound("assignment", id));
    }
}
