package org.yibaotong.sheets;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** Columns as wide as what stands in them, within limits: nothing is cut off, and no link takes the whole screen. */
final class ColumnWidths {

    private static final int LEAST = 8;
    private static final int MOST = 48;
    private static final int BESIDE = 2;
    private static final int UNIT = 256;
    private static final char LAST_NARROW = '\u024F';

    private final int[] widths;

    ColumnWidths(List<String> heading) {
        widths = new int[heading.size()];
        see(heading);
    }

    void see(List<String> cells) {
        for (int column = 0; column < Math.min(widths.length, cells.size()); column++) {
            widths[column] = Math.max(widths[column], width(cells.get(column)));
        }
    }

    void giveTo(Sheet sheet) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (Math.clamp(widths[column], LEAST, MOST) + BESIDE) * UNIT);
        }
    }

    static boolean isTooWide(String text) {
        return width(text) > MOST;
    }

    /** In letters of the narrow kind; a Chinese one is two of them. */
    private static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length() && width <= MOST; at++) {
            width += text.charAt(at) > LAST_NARROW ? 2 : 1;
        }
        return width;
    }
}
