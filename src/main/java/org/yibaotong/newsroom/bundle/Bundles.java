package org.yibaotong.newsroom.bundle;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;

/** All bundles there are. */
interface Bundles extends CrudRepository<Bundle, BundleId> {

    /** The code of having been overtaken. */
    String OVERTAKEN = "bundle.overtaken.by-another";

    @Query("select nextval('newsroom.bundle_number')")
    long nextNumber();

    /** Another unit's bundle is as good as none. */
    default Bundle getWithin(Reach reach, BundleId id) {
        return findById(id).filter(bundle -> reach.covers(bundle.unit())).orElseThrow(() -> new NotFound("bundle", id));
    }

    default void keep(Bundle bundle) {
        try {
            save(bundle);
        } catch (OptimisticLockingFailureException late) {
            throw new Refusal(OVERTAKEN);
        }
    }
}
