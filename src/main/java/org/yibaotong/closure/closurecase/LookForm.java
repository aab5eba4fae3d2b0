package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.watch.Look;
import org.yibaotong.closure.watch.LookedAt;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/**
 * What is typed when somebody searched for what was given up.
 *
 * @param someone whether somebody uses it
 * @param words where it was searched for, and what was found
 */
public record LookForm(@Nullable Boolean someone, @Nullable String words) {

    static final String[] FIELDS = {"someone", "words"};

    Look look(PersonId by, LocalDate today) {
        if (someone == null) {
            throw new Refusal("closure.look.without-answer");
        }
        return Look.by(by, LookedAt.SEARCH, someone, words == null ? "" : words, today);
    }
}
