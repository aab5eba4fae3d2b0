package org.yibaotong.text.worth;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text in pieces as one would read them out (分句). */
record Clauses(List<String> all) {

    private static final Pattern END = Pattern.compile("[，。；！？,;!?\\n：:]+");
    private static final int SHOWN_MOST = 16;

    static Clauses of(String text) {
        return new Clauses(END.splitAsStream(text)
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList());
    }

    /** The words themselves, of the first clause that has any. */
    Optional<String> first(Pattern sign) {
        return found(sign).findFirst();
    }

    /** The first clause in which the words are, short enough to show. */
    Optional<String> whole(Pattern sign) {
        return all.stream()
                .filter(clause -> sign.matcher(clause).find())
                .findFirst()
                .map(clause -> around(clause, sign));
    }

    long count(Pattern sign) {
        return found(sign).count();
    }

    Stream<String> found(Pattern sign) {
        return all.stream().flatMap(clause -> sign.matcher(clause).results().map(result -> result.group()));
    }

    private static String around(String clause, Pattern sign) {
        if (clause.length() <= SHOWN_MOST) {
            return clause;
        }
        var match = sign.matcher(clause);
        int from = match.find() ? match.start() : 0;
        int begin = Math.max(0, Math.min(from, clause.length() - SHOWN_MOST));
        var cut = clause.substring(begin, Math.min(clause.length(), begin + SHOWN_MOST));
        return (begin > 0 ? "…" : "") + cut + (begin + SHOWN_MOST < clause.length() ? "…" : "");
    }
}
