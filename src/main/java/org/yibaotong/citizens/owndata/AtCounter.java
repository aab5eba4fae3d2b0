package org.yibaotong.citizens.owndata;

import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * A request that was made at the counter (窗口) or by telephone.
 *
 * @param asker who asks, in the safe
 * @param verified how it was made sure that they may, without a name
 * @param by who wrote it down
 */
record AtCounter(String asker, String verified, PersonId by) {

    private static final int ASKER_LONGEST = 60;
    private static final int VERIFIED_LONGEST = 200;
    private static final int VERIFIED_LEAST = 4;

    static AtCounter of(String typedAsker, String typedVerified, PersonId by) {
        var asker = PlainText.line(typedAsker);
        Refusal.when(asker.isEmpty(), "data-request.asker.missing");
        Refusal.when(PlainText.length(asker) > ASKER_LONGEST, "data-request.asker.too-long", ASKER_LONGEST);
        var verified = PlainText.line(typedVerified);
        int length = PlainText.length(verified);
        Refusal.when(length < VERIFIED_LEAST, "data-request.verified.missing");
        Refusal.when(length > VERIFIED_LONGEST, "data-request.verified.too-long", VERIFIED_LONGEST);
        return new AtCounter(asker, verified, by);
    }
}
