package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.citizens.PublicWishes.State;

/**
 * What was not handed over in time (过期的认领) goes to the next, or to the institution. Each by itself: nobody who claims another wish
 * waits for it, and what goes wrong with one keeps none of the others.
 */
@Component
class ExpiredClaims {

    private static final Logger log = LoggerFactory.getLogger(ExpiredClaims.class);
    private static final int AT_ONCE = 500;

    private final Claims claims;
    private final ComingBack back;
    private final TransactionOperations transaction;
    private final Clock clock;

    ExpiredClaims(Claims claims, ComingBack back, TransactionOperations transaction, Clock clock) {
        this.claims = claims;
        this.back = back;
        this.transaction = transaction;
        this.clock = clock;
    }

    void giveBack() {
        var now = clock.instant();
        claims.expired(now, AT_ONCE).forEach(one -> tryOnce(one, now));
    }

    private void tryOnce(Claims.Known one, Instant now) {
        try {
            transaction.executeWithoutResult(status -> giveBack(one, now));
        } catch (RuntimeException e) {
            log.error("claim {} could not be given back", one.id(), e);
        }
    }

    private void giveBack(Claims.Known one, Instant now) {
        claims.hold(one.wish());
        if (claims.isStillHeld(one)) {
            back.giveBack(one, State.EXPIRED, now);
        }
    }
}
