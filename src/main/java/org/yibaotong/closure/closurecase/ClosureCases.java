package org.yibaotong.closure.closurecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All closure cases. */
interface ClosureCases extends ListCrudRepository<ClosureCase, CaseId> {

    Optional<ClosureCase> findByAccountIdAndStanding(AccountId accountId, CaseStanding standing);

    /** Those of the accounts whose case goes on. */
    @Query("select account_id from closure.closure_case where account_id = any(:accounts) and standing = 'OPEN'")
    List<AccountId> open(UUID[] accounts);

    List<ClosureCase> findByAccountIdOrderByBegunAtDesc(AccountId accountId);

    /** Another unit's case is as good as none. */
    default ClosureCase getVisibleTo(CaseId id, Reach reach) {
        return findById(id).filter(one -> reach.covers(one.unit())).orElseThrow(() -> new NotFound("closure", id));
    }
}
