package org.yibaotong.citizens.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who claimed a part of a wish (认领人), for the clerk who arranges the handing over.
 *
 * @param isCalledOff whether they held it until it was withdrawn, and have to be rung up
 * @param isUntold whether their turn came, no try reached them, and nobody has rung them up
 */
public record Claimant(
        int part,
        String name,
        String telephone,
        boolean isDelivered,
        boolean isCalledOff,
        boolean isUntold,
        @Nullable Instant expiresAt) {}
