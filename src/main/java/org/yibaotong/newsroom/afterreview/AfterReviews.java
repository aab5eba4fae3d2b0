package org.yibaotong.newsroom.afterreview;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.shared.NotFound;

/** All after-reviews there are. */
interface AfterReviews extends ListCrudRepository<AfterReview, UUID> {

    default AfterReview get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("after-review", id));
    }
}
