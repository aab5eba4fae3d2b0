package org.yibaotong.text.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Terms to look out for, and the text as they are looked for in (词表): width and case of letters do not matter. */
public final class TermList {

    private static final int COLUMNS = 5;

    private final List<Term> terms;
    private final TermIndex index;

    public TermList(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.index =
                TermIndex.of(terms.stream().map(term -> folded(term.words())).toList());
    }

    /** The list that comes with the program. */
    public static TermList usual() {
        try (var in = TermList.class.getResourceAsStream("/text/terms.tsv")) {
            var file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new TermList(file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TermList::term)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Term> terms() {
        return terms;
    }

    /** A line: words, gravity, what to write instead, reason, source, with tabs between. */
    static Term term(String line) {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS || columns[0].isBlank()) {
            throw new IllegalArgumentException("Not a term: " + line);
        }
        return new Term(columns[0], Gravity.valueOf(columns[1]), columns[2], columns[3], columns[4]);
    }

    /** A term that stands within a longer one is not looked at by itself. */
    void look(int passage, String text, List<Doubt> into) {
        var places = new ArrayList<Place>();
        index.find(folded(text), (from, to, term) -> {
            if (isWhole(text, from, to)) {
                places.add(new Place(from, to, terms.get(term)));
            }
        });
        places.sort(Comparator.comparingInt(Place::from).thenComparing(Place::to, Comparator.reverseOrder()));
        int covered = 0;
        for (var place : places) {
            if (place.to > covered) {
                covered = place.to;
                place.doubt(passage, text, into);
            }
        }
    }

    private record Place(int from, int to, Term term) {

        private void doubt(int passage, String text, List<Doubt> into) {
            if (term.gravity() != Gravity.FINE) {
                var words = text.substring(from, to);
                into.add(new Doubt(passage, from, words, "term", term.gravity(), term.advice(), term.source()));
            }
        }
    }

    /** Of Latin letters only whole words count: av is not in have. */
    private static boolean isWhole(String text, int from, int to) {
        return !isLetterBeside(text, from, from - 1) && !isLetterBeside(text, to - 1, to);
    }

    private static boolean isLetterBeside(String text, int inside, int outside) {
        return isLatin(text.charAt(inside)) && outside >= 0 && outside < text.length() && isLatin(text.charAt(outside));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Character by character, so that places in the folded text are places in the text. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
