package org.yibaotong.text.event;

import java.text.Normalizer;

/** Text as it is compared (归一): half width, simplified characters, small letters, every other mark a space. */
final class Normal {

    private static final char[] SIMPLIFIED = simplified();

    private Normal() {}

    static String of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var normal = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = SIMPLIFIED[composed.charAt(i)];
            if (Character.isLetterOrDigit(c) || isPoint(composed, i)) {
                normal.append(Character.toLowerCase(c));
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }

    /** The point in 4.97 belongs to the number, the full stop after a year does not. */
    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static char[] simplified() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        var pairs = Resource.text("traditional.txt").replace("\n", "");
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }
}
