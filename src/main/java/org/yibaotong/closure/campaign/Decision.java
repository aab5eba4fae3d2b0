package org.yibaotong.closure.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.Disposal;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What a person decides for one account (定处置).
 *
 * @param until when it is looked at again, where it is kept
 * @param into the account it is merged into
 */
record Decision(
        Disposal disposal,
        String reason,
        @Nullable LocalDate until,
        @Nullable AccountId into) {

    private static final int LONGEST = 300;

    Decision {
        reason = PlainText.line(reason);
        Refusal.when(PlainText.length(reason) > LONGEST, "campaign.reason.too-long", LONGEST);
    }

    /** A kept account says why and until when; one that is merged, into which. */
    void refuseIncomplete(LocalDate today) {
        switch (disposal) {
            case KEEP -> {
                Refusal.when(reason.isEmpty(), "campaign.reason.kept-without");
                Refusal.when(until == null, "campaign.until.missing");
                Refusal.unless(until != null && until.isAfter(today), "campaign.until.past");
            }
            case MERGE -> Refusal.when(into == null, "campaign.into.missing");
            case CLOSE -> {}
        }
    }
}
