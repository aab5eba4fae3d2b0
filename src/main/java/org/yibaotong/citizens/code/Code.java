package org.yibaotong.citizens.code;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code (查询码) that opens what one person left without an account, as a message, a sign-up or a claim: twelve letters and digits that cannot
 * be mistaken for each other, too many to guess.
 */
public record Code(String letters) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Code next() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Code(letters.toString());
    }

    /** As people type it: with or without dashes, in small letters too. */
    public static Optional<Code> of(String typed) {
        if (typed.length() > 3 * LENGTH) {
            return Optional.empty();
        }
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean isOne = letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return isOne ? Optional.of(new Code(letters)) : Optional.empty();
    }

    /** In three groups, to be read out and written down. */
    @Override
    public String toString() {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }
}
