package org.yibaotong.citizens.contact;

import java.util.Optional;
import java.util.function.Supplier;
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
     * One after the other, until nobody is left who was there before. Sent before it is committed: after a fall somebody may be told
     * twice, and nobody never.
     *
     * @param next marks one as told, if there is one, and gives what tells them
     */
    public synchronized void tellEach(Supplier<Optional<Runnable>> next) {
        int told = 0;
        while (told < AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> isTold(next)))) {
            told++;
        }
    }

    private static boolean isTold(Supplier<Optional<Runnable>> next) {
        var one = next.get();
        one.ifPresent(Runnable::run);
        return one.isPresent();
    }

    /** @param whom as it is written down where it fails: by a number, never by an address */
    public void tell(Contact to, Letter letter, String whom) {
        try {
            messenger.send(to, letter);
        } catch (UndeliveredText e) {
            log.warn("{} was not told: {}", whom, e.getMessage());
        }
    }
}
