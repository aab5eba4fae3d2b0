package org.yibaotong.sheets;

import org.yibaotong.text.PlainText;

/** What is read of a cell (格内文字): one line as a rule, and its lines apart where somebody asks for them. */
public final class CellText {

    /** What was cut ends so, and nobody takes it for the whole. */
    public static final String CUT = "…";

    /** With its lines apart. */
    public static final int LONGEST = 4_000;

    static final int LINE_LONGEST = 500;

    private CellText() {}

    /** On one line, and cut if it is long. */
    public static String line(String text) {
        boolean isLine = text.length() <= LINE_LONGEST && text.indexOf('\n') < 0;
        return isLine ? text : cleanLine(text);
    }

    static String cleanLine(String text) {
        var line = PlainText.line(text);
        return line.length() > LINE_LONGEST ? PlainText.line(line.substring(0, LINE_LONGEST)) : line;
    }

    /** Nearly every cell has a single line, and is read as fast as ever. */
    static String cleanLines(String text) {
        boolean isLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        var lines = isLine ? PlainText.line(text) : PlainText.lines(text);
        return lines.length() > LONGEST ? lines.substring(0, LONGEST - CUT.length()) + CUT : lines;
    }
}
