package org.yibaotong.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;

/** The road of closing (关停的路), for the module that walks accounts along it. Whoever calls has looked at who may. */
public interface ClosingRoad {

    /**
     * Takes every step that is still ahead of the account, up to and with the last one, each with its line in the history. Where it stands
     * further already nothing happens; where it is on no road to closing, that is refused.
     */
    void bring(AccountId account, AccountAct last, Closing closing, PersonId by, Instant at);

    /** Back to normal (保留), where it is on the road. */
    void keep(AccountId account, String reason, PersonId by, Instant at);

    /**
     * What such a step needs.
     *
     * @param deadline by when the step after it is due
     * @param answerable who answers for that
     * @param successor into which account it is merged, or null where it is closed
     * @param stoppedOn the day on which posting stopped, where that is what is written down; or null
     * @param whereTo where people go from now on, in a sentence the public reads
     */
    record Closing(
            String reason,
            @Nullable LocalDate deadline,
            String answerable,
            @Nullable AccountId successor,
            @Nullable LocalDate stoppedOn,
            String whereTo,
            String whereToLink) {}
}
