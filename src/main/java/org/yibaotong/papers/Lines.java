package org.yibaotong.papers;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines as Chinese is set (断行): between any two characters, save that words and numbers stay whole, and no line begins
 * with a closing mark. */
final class Lines {

    private static final String NOT_FIRST = "，。、；：！？）》」』】”’…％%)]},.;:!?·";
    private static final String NOT_LAST = "（《「『【“‘([{";

    private final Type type;
    private final float size;

    Lines(Type type, float size) {
        this.type = type;
        this.size = size;
    }

    /** @param indent by how much the first line is shorter */
    List<String> of(String text, float width, float indent) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.lines().toList()) {
            breakUp(paragraph, width, lines.isEmpty() ? indent : 0, lines);
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void breakUp(String paragraph, float width, float indent, List<String> lines) {
        var rest = paragraph;
        float room = width - indent;
        while (type.width(rest, size) > room && rest.codePointCount(0, rest.length()) > 1) {
            int fits = fitting(rest, room);
            int at = breaking(rest, fits);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at).stripLeading();
            room = width;
        }
        lines.add(rest);
    }

    /** How many characters fit; at least one, or it would never end. */
    private int fitting(String text, float room) {
        float filled = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            filled += type.width(codePoint) * size / 1000;
            if (filled > room && at > 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int breaking(String text, int fits) {
        for (int at = fits; at > Math.max(0, fits - 24); at--) {
            if (at < text.length() && mayBreak(text, at)) {
                return at;
            }
        }
        return fits;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0
                && !Character.isLowSurrogate(after)
                && !(isOfWord(before) && isOfWord(after));
    }

    private static boolean isOfWord(char one) {
        return one < 0x250 && !Character.isWhitespace(one);
    }
}
