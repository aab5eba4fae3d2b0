package org.yibaotong.redirects.address;

/** Blanks around what was pasted (空白): those of Chinese keyboards, and marks nobody sees. */
final class Blanks {

    private Blanks() {}

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char mark) {
        return mark <= ' '
                || Character.isWhitespace(mark)
                || Character.isSpaceChar(mark)
                || mark == '\uFEFF'
                || mark == '\u200B';
    }
}
