package org.yibaotong.citizens.unlocking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.WishId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Leave for one clerk to read one secret of one wish (查看许可；未成年人网络保护条例第三十六条). */
public record Unlocking(
        UUID id,
        WishId wish,
        Secret secret,
        PersonId clerk,
        String reason,
        Instant askedAt,
        @Nullable PersonId givenBy,
        @Nullable Instant expiresAt,
        int looks) {

    private static final int REASON_LEAST = 4;

    /** Whoever gives leave, and whoever audits it, reads for what: a sign or two say nothing. */
    static void because(String reason) {
        long written = reason.codePoints().filter(Character::isIdeographic).count();
        Refusal.when(written < REASON_LEAST, "unlocking.why.too-short", REASON_LEAST);
    }

    void give(PersonId by) {
        Refusal.when(givenBy != null, "unlocking.give.already");
        Refusal.when(by.equals(clerk), "unlocking.give.own");
    }

    public boolean isOpen(Instant now) {
        return expiresAt != null && expiresAt.isAfter(now);
    }
}
