package org.yibaotong.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with the words that were searched for marked in it. It holds plain text; whoever prints it escapes it. */
public record Marked(List<Piece> pieces) {

    /** Two private characters stand around a match, because nobody types them and no tag could be told from the text's own. */
    public static final char OPEN = '\uE000';

    public static final char CLOSE = '\uE001';

    public record Piece(String text, boolean isMatch) {}

    public static Marked parse(String text) {
        var pieces = new ArrayList<Piece>();
        var piece = new StringBuilder();
        boolean inside = false;
        for (char character : text.strip().toCharArray()) {
            if (character == OPEN || character == CLOSE) {
                end(piece, inside, pieces);
                inside = character == OPEN;
            } else {
                piece.append(character);
            }
        }
        end(piece, inside, pieces);
        return new Marked(List.copyOf(pieces));
    }

    /** A text with these parts of it marked wherever they stand, the longest first. */
    public static Marked mark(String text, Collection<String> parts) {
        var longestFirst = parts.stream()
                .filter(part -> !part.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return longestFirst.isEmpty()
                ? plain(text)
                : parse(Pattern.compile(longestFirst)
                        .matcher(text)
                        .replaceAll(match -> OPEN + Matcher.quoteReplacement(match.group()) + CLOSE));
    }

    public Set<String> matches() {
        return pieces.stream().filter(Piece::isMatch).map(Piece::text).collect(Collectors.toSet());
    }

    public static Marked plain(String text) {
        return new Marked(List.of(new Piece(text, false)));
    }

    private static void end(StringBuilder piece, boolean isMatch, List<Piece> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece.toString(), isMatch));
            piece.setLength(0);
        }
    }
}
