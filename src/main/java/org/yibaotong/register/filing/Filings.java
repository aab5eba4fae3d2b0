package org.yibaotong.register.filing;

import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.register.FilingId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All filings. */
public interface Filings extends ListCrudRepository<Filing, FilingId> {

    /** Another unit's filing is as good as none. */
    default Filing getVisibleTo(FilingId id, Reach reach) {
        return findById(id).filter(filing -> reach.covers(filing.unit())).orElseThrow(() -> new NotFound("filing", id));
    }
}
