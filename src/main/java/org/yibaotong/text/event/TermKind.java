package org.yibaotong.text.event;

/** What a character of normal text belongs to. */
enum TermKind {
    SPACE,
    HAN,
    NUMBER,
    WORD;

    static TermKind of(char c) {
        if (c == ' ') {
            return SPACE;
        }
        if (Normal.isHan(c)) {
            return HAN;
        }
        return Character.isDigit(c) || c == '.' ? NUMBER : WORD;
    }

    /** Where the run of one kind that begins here ends. */
    static int end(String normal, int from) {
        var kind = of(normal.charAt(from));
        int end = from + 1;
        while (end < normal.length() && of(normal.charAt(end)) == kind) {
            end++;
        }
        return end;
    }
}
