package org.yibaotong.inspection.finding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All findings. */
public interface Findings extends ListCrudRepository<Finding, FindingId> {

    /** Those that are open, and those somebody looked at and found none or mended: with the same facts they stay so. */
    @Query("""
            select * from inspection.finding
             where account_id = any(:accounts) and (is_open or state = 'DROPPED' or (state = 'MENDED' and rechecked_by is not null))
            """)
    List<Finding> standing(UUID[] accounts);

    /** Another unit's finding is as good as none. */
    default Finding getVisibleTo(FindingId id, Reach reach) {
        return findById(id)
                .filter(finding -> reach.covers(finding.unit()))
                .orElseThrow(() -> new NotFound("finding", id));
    }
}
