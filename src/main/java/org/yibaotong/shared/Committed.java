package org.yibaotong.shared;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What only concerns this node's memory is done once the transaction is committed (提交之后), and is lost with the node. What must not be
 * lost is an event instead.
 */
public final class Committed {

    private Committed() {}

    /** @throws IllegalStateException outside a transaction */
    public static void then(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
