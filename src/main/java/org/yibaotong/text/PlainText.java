package org.yibaotong.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without any markup, as typed into a field (纯文本): visible, composed, and tidy at its edges. */
public final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[ \u3000\n]+");
    private static final Pattern LINE_SPACES = Pattern.compile("[ \u3000]+");
    private static final Pattern LINE_EDGES = Pattern.compile(" *\n *");
    private static final Pattern LINE_BREAKS = Pattern.compile("\n{3,}");

    private PlainText() {}

    /** One line: every run of white space, line breaks too, becomes one space. */
    public static String line(String typed) {
        return Glyphs.areAllSeen(typed)
                ? typed
                : composed(SPACES.matcher(Glyphs.visible(typed)).replaceAll(" "))
                        .strip();
    }

    /** Several lines, with at most one empty line between two of them. */
    public static String lines(String typed) {
        var spaced = LINE_SPACES.matcher(Glyphs.visible(typed)).replaceAll(" ");
        var trimmed = LINE_EDGES.matcher(spaced).replaceAll("\n");
        return composed(LINE_BREAKS.matcher(trimmed).replaceAll("\n\n")).strip();
    }

    /** How many characters a person would count, so that a rare character or an emoji is one, not two. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
