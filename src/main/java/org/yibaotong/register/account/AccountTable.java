package org.yibaotong.register.account;

import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All accounts of the ledger. */
public interface AccountTable extends ListCrudRepository<Account, AccountId> {

    default Account get(AccountId id) {
        return findById(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** Another unit's account is as good as none. */
    default Account getVisibleTo(AccountId id, Reach reach) {
        return findById(id)
                .filter(account -> reach.covers(account.unit()))
                .orElseThrow(() -> new NotFound("account", id));
    }
}
