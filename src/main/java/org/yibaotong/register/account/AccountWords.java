package org.yibaotong.register.account;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds accounts by a piece of their name, sponsor, id or link (找账号), as conditions of SQL: the pairs of characters find the candidates by
 * index, and the whole piece decides.
 */
public record AccountWords(String words) {

    private static final String LINE =
            "account.name || ' ' || account.sponsor || ' ' || account.handle || ' ' || account.link";

    /** The values the conditions name. */
    public Map<String, Object> values() {
        return Map.of("words", words, "grams", bigrams());
    }

    /** By index, where the piece has a pair; a piece that is one pair needs no second look. */
    public String condition() {
        long length = words.toLowerCase(Locale.ROOT).codePoints().count();
        var conditions = new ArrayList<String>();
        if (length > 1) {
            conditions.add("register.bigrams(" + LINE + ") @> cast(:grams as text[])");
        }
        if (length != 2) {
            conditions.add(said());
        }
        return String.join(" and ", conditions);
    }

    /** Of accounts that are read anyway, so that no index is needed. */
    public String said() {
        return "position(lower(:words) in lower(" + LINE + ")) > 0";
    }

    private String[] bigrams() {
        var points = words.toLowerCase(Locale.ROOT).codePoints().toArray();
        return IntStream.range(0, Math.max(0, points.length - 1))
                .mapToObj(from -> new String(points, from, 2))
                .distinct()
                .toArray(String[]::new);
    }
}
