package org.yibaotong.inspection.finding;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What is typed in a dispute, or in the answer to it. */
public record FindingForm(@Nullable String reason, @Nullable Decision decision) {

    private static final int LONGEST = 500;

    static final FindingForm EMPTY = new FindingForm("", null);

    public FindingForm {
        reason = reason == null ? "" : PlainText.lines(reason).strip();
    }

    public String text() {
        return reason == null ? "" : reason;
    }

    String checked() {
        Refusal.when(text().isEmpty(), "finding.reason.missing");
        Refusal.when(PlainText.length(text()) > LONGEST, "finding.reason.too-long", LONGEST);
        return text();
    }

    Decision decided() {
        if (decision == null) {
            throw new Refusal("finding.decision.missing");
        }
        return decision;
    }
}
