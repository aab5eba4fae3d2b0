package org.yibaotong.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for (检索条件).
 *
 * @param words as typed; all of them must be there; none means everything
 * @param fields where to look, and how much a match there weighs
 * @param filters fields that must have exactly this value
 * @param newestBy the field of the time to order by, or null to have the best match first
 * @param counted the field whose values are to be counted over all hits, or null
 */
public record Question(
        Class<? extends SearchDocument> type,
        String words,
        Map<String, Float> fields,
        Map<String, String> filters,
        @Nullable String newestBy,
        @Nullable String counted,
        int offset,
        int limit) {

    private static final int LONGEST = 60;

    public Question {
        words = tidy(words);
    }

    public static Question about(Class<? extends SearchDocument> type, String words) {
        return new Question(type, words, Map.of(), Map.of(), null, null, 0, 20);
    }

    public Question in(String field, float weight) {
        return new Question(type, words, with(fields, field, weight), filters, newestBy, counted, offset, limit);
    }

    public Question where(String field, @Nullable String value) {
        return value == null || value.isEmpty()
                ? this
                : new Question(type, words, fields, with(filters, field, value), newestBy, counted, offset, limit);
    }

    public Question newestBy(@Nullable String field) {
        return new Question(type, words, fields, filters, field, counted, offset, limit);
    }

    public Question counting(String field) {
        return new Question(type, words, fields, filters, newestBy, field, offset, limit);
    }

    public Question page(int from, int rows) {
        return new Question(type, words, fields, filters, newestBy, counted, from, rows);
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
