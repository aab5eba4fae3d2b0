package org.yibaotong.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for (检索条件).
 *
 * @param words as typed; none means everything. See {@link #each}
 * @param fields where to look, and how much a match there weighs
 * @param filters fields that must have exactly this value
 * @param time the field of the time: of two that match equally well the newer comes first; or null
 * @param earliest older ones are not wanted, in the unit of the time; or null
 * @param isByTime the newest first, however well it matches
 * @param counted the field whose values are to be counted over all hits, or null
 */
public record Question(
        Class<? extends SearchDocument> type,
        String words,
        Map<String, Integer> fields,
        Map<String, String> filters,
        @Nullable String time,
        @Nullable Long earliest,
        boolean isByTime,
        @Nullable String counted,
        int offset,
        int limit) {

    private static final int LONGEST = 60;

    public Question {
        words = tidy(words);
    }

    public static Question about(Class<? extends SearchDocument> type, String words) {
        return new Question(type, words, Map.of(), Map.of(), null, null, false, null, 0, 20);
    }

    public Question in(String field, int weight) {
        return new Question(
                type, words, with(fields, field, weight), filters, time, earliest, isByTime, counted, offset, limit);
    }

    public Question where(String field, @Nullable String value) {
        return value == null || value.isEmpty()
                ? this
                : new Question(
                        type,
                        words,
                        fields,
                        with(filters, field, value),
                        time,
                        earliest,
                        isByTime,
                        counted,
                        offset,
                        limit);
    }

    public Question at(String field) {
        return new Question(type, words, fields, filters, field, earliest, isByTime, counted, offset, limit);
    }

    /** Of what has a time in seconds. */
    public Question since(@Nullable Instant when) {
        var seconds = when == null ? null : Long.valueOf(when.getEpochSecond());
        return new Question(type, words, fields, filters, time, seconds, isByTime, counted, offset, limit);
    }

    public Question byTime(boolean wanted) {
        return new Question(type, words, fields, filters, time, earliest, wanted, counted, offset, limit);
    }

    public Question counting(String field) {
        return new Question(type, words, fields, filters, time, earliest, isByTime, field, offset, limit);
    }

    public Question page(int from, int rows) {
        return new Question(type, words, fields, filters, time, earliest, isByTime, counted, from, rows);
    }

    public boolean isOpen() {
        return words.isEmpty();
    }

    /** The words one by one, without what is only punctuation. */
    public List<String> each() {
        return Arrays.stream(words.split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }

    private static String tidy(String words) {
        var plain = words.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
