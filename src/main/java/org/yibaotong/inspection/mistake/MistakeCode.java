package org.yibaotong.inspection.mistake;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.yibaotong.shared.Sha256;

/** The code by which whoever pointed out a mistake finds the answer (查询码). Nobody guesses it, and it can be read out on the telephone. */
record MistakeCode(String text) {

    /** Without those that look or sound alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static MistakeCode next() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new MistakeCode(text.toString());
    }

    /** As people write it: with spaces and dashes between, in small letters. */
    static Optional<MistakeCode> read(String typed) {
        var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return text.length() == LENGTH && text.chars().allMatch(one -> LETTERS.indexOf(one) >= 0)
                ? Optional.of(new MistakeCode(text))
                : Optional.empty();
    }

    String sha256() {
        return Sha256.of(text);
    }
}
