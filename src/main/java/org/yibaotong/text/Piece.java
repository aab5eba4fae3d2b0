package org.yibaotong.text;

/** A stretch of text with the same marks throughout; a forced line break is a piece holding {@code \n} alone. */
record Piece(String text, Marks marks) {

    static final Piece BREAK = new Piece("\n", Marks.NONE);

    boolean isBreak() {
        return text.equals("\n");
    }

    boolean isSpace() {
        return text.equals(" ");
    }
}
