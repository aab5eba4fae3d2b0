package org.yibaotong.identity.visit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.identity.PasswordReissued;
import org.yibaotong.identity.PersonDeactivated;
import org.yibaotong.identity.SecondFactorsReset;

/**
 * Signs a person out everywhere who may not come in as before. After commit, so that nobody slips in between with what was good
 * until then.
 */
@Component
class AllVisitsEnd {

    private final Visits visits;

    AllVisitsEnd(Visits visits) {
        this.visits = visits;
    }

    @TransactionalEventListener
    void on(PersonDeactivated event) {
        visits.endOthers(event.person(), null);
    }

    @TransactionalEventListener
    void on(PasswordReissued event) {
        visits.endOthers(event.person(), null);
    }

    @TransactionalEventListener
    void on(SecondFactorsReset event) {
        visits.endOthers(event.person(), null);
    }
}
