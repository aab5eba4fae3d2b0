package org.yibaotong.citizens.correction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * One thing that is to be put right (更正).
 *
 * @param right what it is to be, empty once it is
 */
record Correction(
        UUID id,
        Kept kept,
        String keptId,
        Detail detail,
        String right,
        PersonId askedBy,
        @Nullable PersonId givenBy) {

    private static final int LONGEST = 100;

    static String checked(String typed) {
        var right = PlainText.line(typed);
        Refusal.when(right.isEmpty(), "correction.right.missing");
        Refusal.when(PlainText.length(right) > LONGEST, "correction.right.too-long", LONGEST);
        return right;
    }

    /** Nobody puts right alone what only they have written down. */
    void give(PersonId by) {
        Refusal.when(givenBy != null || right.isEmpty(), "correction.give.already");
        Refusal.when(by.equals(askedBy), "correction.give.own");
    }

    boolean isDone() {
        return givenBy != null;
    }
}
