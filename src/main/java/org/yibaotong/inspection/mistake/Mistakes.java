package org.yibaotong.inspection.mistake;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All mistakes that were pointed out. */
interface Mistakes extends ListCrudRepository<Mistake, MistakeId> {

    Optional<Mistake> findByCodeHash(String codeHash);

    /** Another unit's is as good as none. */
    default Mistake getVisibleTo(MistakeId id, Reach reach) {
        return findById(id)
                .filter(mistake -> reach.covers(mistake.unit()))
                .orElseThrow(() -> new NotFound("mistake", id));
    }
}
