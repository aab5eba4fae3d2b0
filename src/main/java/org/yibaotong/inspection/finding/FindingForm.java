package org.yibaotong.inspection.finding;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What is typed in a dispute, or in the answer to it. */
public record FindingForm(@Nullable String reason, @Nullable Boolean upheld) {

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

    boolean isUpheld() {
        Refusal.when(upheld == null, "finding.upheld.missing");
        return Boolean.TRUE.equals(upheld);
    }
}
