package org.yibaotong.citizens.contact;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;

/** Tells people what they could look up as well (告知): who cannot be reached keeps nothing else back. */
@Component
public class Informer {

    private static final Logger log = LoggerFactory.getLogger(Informer.class);

    private static final int AT_ONCE = 200;

    private final Messenger messenger;
    private final TransactionOperations transaction;

    Informer(Messenger messenger, TransactionOperations transaction) {
        this.messenger = messenger;
        this.transaction = transaction;
    }

    /**
     * One after the other, until nobody is left whose try is due. Marked as told after it was sent: after a fall somebody may be told
     * twice, and nobody never. Whoever is interrupted leaves the others to the next time.
     */
    public <T> void tellEach(Untold<T> all) {
        for (int left = AT_ONCE; left > 0 && !Thread.currentThread().isInterrupted(); left--) {
            var one = all.take();
            if (one.isEmpty()) {
                return;
            }
            tryOnce(all, one.get());
        }
    }

    /** What else goes wrong may quote what lay in the safe, so only its kind is written down. */
    private <T> void tryOnce(Untold<T> all, T one) {
        try {
            var contact = all.contact(one);
            contact.ifPresent(to -> messenger.send(to, all.letter(one)));
            contact.ifPresentOrElse(to -> all.told(one), () -> giveUp(all, one));
        } catch (UndeliveredText e) {
            log.warn("{} was not told: {}", all.whom(one), e.getMessage());
            giveUpAfterTheLast(all, one);
        } catch (RuntimeException e) {
            log.error("{} was not told: {}", all.whom(one), e.getClass().getSimpleName());
            giveUpAfterTheLast(all, one);
        }
    }

    /** Where the program falls before this, there is one try more. */
    private <T> void giveUpAfterTheLast(Untold<T> all, T one) {
        if (all.isLastTry(one)) {
            giveUp(all, one);
        }
    }

    private <T> void giveUp(Untold<T> all, T one) {
        transaction.executeWithoutResult(status -> {
            if (all.giveUp(one)) {
                all.tellClerks(one);
            }
        });
    }
}
