package org.yibaotong.audit.chain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.Audited;

/** Hears every event worth keeping and writes it down in the same transaction, or the change does not happen. */
@Component
class TrailKeeper {

    private final Trail trail;

    TrailKeeper(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Audited event) {
        UnwrittenLines.ofThisTransaction(trail).add(event.trail());
    }
}
