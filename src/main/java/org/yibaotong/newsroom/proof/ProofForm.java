package org.yibaotong.newsroom.proof;

import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.shared.Refusal;

/** A reading as it is typed. */
public record ProofForm(
        @Nullable Reading reading,
        int edition,
        @Nullable String errors,
        @Nullable String note) {

    static final ProofForm EMPTY = new ProofForm(null, 0, null, null);

    Reading due() {
        if (reading == null) {
            throw new Refusal("story.reading.missing");
        }
        return reading;
    }

    Opinion remark() {
        return new Opinion(note == null ? "" : note);
    }

    int counted() {
        Refusal.unless(errors != null && errors.strip().matches("\\d{1,3}"), "story.errors.out-of-range", 999);
        return Integer.parseInt(errors == null ? "0" : errors.strip());
    }
}
