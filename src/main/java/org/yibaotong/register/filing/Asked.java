package org.yibaotong.register.filing;

import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is asked for (申请内容).
 *
 * @param reason and the number of the paper it rests on
 * @param before what the ledger says now, as it is kept; empty where nothing is to change
 * @param proposed what it is to say
 * @param whereTo where people go once the account is closed, in a sentence the public reads
 */
record Asked(String reason, String before, String proposed, String whereTo, String whereToLink) {

    private static final int LONGEST = 300;
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S{4,2000}");

    Asked {
        reason = PlainText.line(reason);
        whereTo = PlainText.line(whereTo);
        whereToLink = PlainText.line(whereToLink);
        Refusal.when(reason.isEmpty(), "filing.reason.missing");
        Refusal.when(PlainText.length(reason) > LONGEST, "filing.reason.too-long", LONGEST);
        Refusal.when(PlainText.length(whereTo) > LONGEST, "account.where-to.too-long", LONGEST);
        Refusal.when(
                !whereToLink.isEmpty() && !LINK.matcher(whereToLink).matches(), "account.where-to-link.not-a-link");
    }

    void refuseWithoutWhereTo(FilingKind kind) {
        Refusal.when(kind.tellsWhereTo() && whereTo.isEmpty(), "filing.where-to.missing");
    }
}
