package org.yibaotong.text.sense;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a text apart as the model learned to read it (WordPiece): each character of Chinese and each mark is a piece, and words of letters
 * and digits the longest pieces that are known, of which all but the first are written with ##.
 */
final class WordPieces {

    static final int BEGINNING = 101;
    static final int END = 102;
    static final int UNKNOWN = 100;

    /** With the marks of beginning and end; what is beyond is not read. */
    static final int MOST = 128;

    private static final int LONGEST_WORD = 100;
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|[^\\s\\p{Z}\\p{C}]");

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The file that comes with the model. */
    static WordPieces read(InputStream tokenizer) throws IOException {
        var vocabulary = new HashMap<String, Integer>();
        try (tokenizer) {
            for (var piece : JsonMapper.shared()
                    .readTree(tokenizer)
                    .path("model")
                    .path("vocab")
                    .properties()) {
                vocabulary.put(piece.getKey(), piece.getValue().asInt());
            }
        }
        return new WordPieces(vocabulary);
    }

    /** How many pieces are known. */
    int size() {
        return vocabulary.size();
    }

    int[] of(String text) {
        var plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var pieces = WORD.matcher(plain)
                .results()
                .flatMapToInt(word -> pieces(word.group()))
                .limit(MOST - 2);
        return IntStream.concat(IntStream.concat(IntStream.of(BEGINNING), pieces), IntStream.of(END))
                .toArray();
    }

    /** A word of which no piece is known at some place is not known at all. */
    private IntStream pieces(String word) {
        var pieces = IntStream.builder();
        for (int from = 0; from < word.length(); ) {
            int to = word.length() > LONGEST_WORD ? from : end(word, from);
            if (to == from) {
                return IntStream.of(UNKNOWN);
            }
            pieces.add(vocabulary.getOrDefault(piece(word, from, to), UNKNOWN));
            from = to;
        }
        return pieces.build();
    }

    private int end(String word, int from) {
        int to = word.length();
        while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return (from > 0 ? "##" : "") + word.substring(from, to);
    }
}
