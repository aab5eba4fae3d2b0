package org.yibaotong.text;

import java.util.regex.Pattern;

/** The beginning of a text in few characters (摘要). */
final class Summary {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;](?![”’』」）])|[。！？!?][”’』」）]");

    private Summary() {}

    static String of(String text, int max) {
        if (PlainText.length(text) <= max) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, Math.max(0, max - 1)));
        int sentence = lastSentenceEnd(cut);
        // A sentence that ends before the middle would leave too little to read.
        return sentence > cut.length() / 2 ? cut.substring(0, sentence) : cut.stripTrailing() + "…";
    }

    private static int lastSentenceEnd(String text) {
        return SENTENCE_END.matcher(text).results().mapToInt(r -> r.end()).reduce(0, (a, b) -> b);
    }
}
