package org.yibaotong.search;

import java.util.List;

/**
 * A text whose like is looked for (样本). Not a question: what is found need not contain all of it.
 *
 * @param text what goes beyond its beginning is not looked at
 * @param fields where to look
 * @param time the field of the time
 * @param earliest older ones are not wanted
 */
public record Sample(
        Class<? extends SearchDocument> type, String text, List<String> fields, String time, long earliest, int limit) {

    /** So many that all pairs of characters, in three fields, stay below the most that an engine takes. */
    private static final int LONGEST = 300;

    public Sample {
        var plain = text.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
        text = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }

    public boolean saysNothing() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
