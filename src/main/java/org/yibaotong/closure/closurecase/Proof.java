package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/**
 * What is brought to pass a station (凭据).
 *
 * @param on the day it happened
 * @param words the number of a paper, where something is kept, how it was searched
 */
record Proof(
        LocalDate on, String words, String link, @Nullable FileId file) {

    private static final int LONGEST = 300;

    Proof {
        words = PlainText.lines(words).strip();
        link = PlainText.line(link);
        Refusal.when(PlainText.length(words) > LONGEST, "closure.words.too-long", LONGEST);
        Refusal.unless(link.isEmpty() || Links.isOne(link), "closure.link.not-a-link");
    }

    /** Words alone, of now. */
    static Proof said(Instant at, String words) {
        return new Proof(Times.date(at), words, "", null);
    }

    boolean isSaid() {
        return !words.isEmpty();
    }

    boolean isLinked() {
        return !link.isEmpty();
    }

    boolean isShown() {
        return isLinked() || file != null;
    }
}
