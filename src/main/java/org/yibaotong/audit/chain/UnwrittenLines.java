package org.yibaotong.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yibaotong.shared.Audited.TrailEntry;

/**
 * The lines of one transaction, written just before it commits. Every writer wants the end of the chain; taken last, it is held
 * for a moment only, however long the work before took, and nobody who holds it waits for anything else.
 */
final class UnwrittenLines implements TransactionSynchronization {

    private final Trail trail;
    private final List<TrailEntry> lines = new ArrayList<>();
    private boolean isWritten;

    private UnwrittenLines(Trail trail) {
        this.trail = trail;
    }

    static UnwrittenLines ofThisTransaction(Trail trail) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UnwrittenLines.class::isInstance)
                .map(UnwrittenLines.class::cast)
                .findFirst()
                .orElseGet(() -> begin(trail));
    }

    private static UnwrittenLines begin(Trail trail) {
        var lines = new UnwrittenLines(trail);
        TransactionSynchronizationManager.registerSynchronization(lines);
        return lines;
    }

    /** What others do just before the commit comes after the rest. */
    void add(TrailEntry line) {
        if (isWritten) {
            trail.add(List.of(line));
        } else {
            lines.add(line);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        isWritten = true;
        trail.add(lines);
    }
}
