package org.yibaotong.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What of a text can be seen: it drops control, zero-width and direction marks, and halves of broken characters. */
final class Glyphs {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int MONGOLIAN_SEPARATOR = 0x180E;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int COMBINING_AT_MOST = 6;
    private static final Set<UnicodeScript> JOINED_SCRIPTS = Set.of(UnicodeScript.ARABIC, UnicodeScript.MONGOLIAN);
    private static final Set<Integer> BLANK_LETTERS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xFFFC);

    private Glyphs() {}

    /** Line ends become {@code \n}, every space but the full-width one becomes a plain space. */
    static String visible(String text) {
        return isPlain(text) ? text : withoutStrayMarks(withoutInvisible(text));
    }

    /** Without any space. Most of what a ledger of a hundred thousand rows says is so, and is looked at often. */
    static boolean areAllSeen(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i)) || text.charAt(i) <= ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c == '\n' || c >= ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000;
    }

    private static String withoutInvisible(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (isLineEnd(c)) {
                kept.append('\n');
            } else if (isSpace(c)) {
                kept.append(' ');
            } else if (!isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isLineEnd(int c) {
        return c >= 0x0A && c <= 0x0D || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == 0x2800 || c != 0x3000 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> !isJoiner(c) && !isTag(c);
            default -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || BLANK_LETTERS.contains(c);
        };
    }

    /** Joiners, variation selectors and tags stay only where they shape the character before them. */
    private static String withoutStrayMarks(String text) {
        var points = text.codePoints().toArray();
        var kept = new StringBuilder(text.length());
        int before = ' ';
        int combining = 0;
        for (int i = 0; i < points.length; i++) {
            int after = i + 1 < points.length ? points[i + 1] : ' ';
            combining = isCombining(points[i]) ? combining + 1 : 0;
            if (combining <= COMBINING_AT_MOST && belongs(before, points[i], after)) {
                kept.appendCodePoint(points[i]);
                before = points[i];
            }
        }
        return kept.toString();
    }

    private static boolean belongs(int before, int mark, int after) {
        if (isJoiner(mark)) {
            return mark == JOINER && joinsPictures(before, after) || joinsLetters(before, after);
        }
        if (isTag(mark)) {
            return before == BLACK_FLAG || isTag(before);
        }
        return !isVariation(mark) || Character.isEmoji(before) || Character.isIdeographic(before);
    }

    private static boolean joinsPictures(int before, int after) {
        boolean picture =
                Character.isExtendedPictographic(before) || Character.isEmojiModifier(before) || isVariation(before);
        return picture && Character.isExtendedPictographic(after);
    }

    private static boolean joinsLetters(int before, int after) {
        return JOINED_SCRIPTS.contains(UnicodeScript.of(before)) && Character.isLetter(after);
    }

    private static boolean isJoiner(int c) {
        return c == NON_JOINER || c == JOINER || c == MONGOLIAN_SEPARATOR;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && !isVariation(c);
    }
}
