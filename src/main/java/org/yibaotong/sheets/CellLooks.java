package org.yibaotong.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of one workbook look, and what they are: text, a whole number, a day. */
final class CellLooks {

    private static final Predicate<String> WHOLE =
            Pattern.compile("-?(0|[1-9]\\d{0,14})").asMatchPredicate();
    private static final Predicate<String> DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();
    private static final Predicate<String> MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}").asMatchPredicate();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int FIRST_YEAR = 1901;

    private final Workbook workbook;
    final CellStyle text;
    final CellStyle heading;
    private final CellStyle lines;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle minute;

    CellLooks(Workbook workbook) {
        this.workbook = workbook;
        this.text = style("@");
        this.lines = style("@");
        this.lines.setWrapText(true);
        this.number = beside(HorizontalAlignment.RIGHT, "0");
        this.day = beside(HorizontalAlignment.LEFT, "yyyy-mm-dd");
        this.minute = beside(HorizontalAlignment.LEFT, "yyyy-mm-dd hh:mm");
        this.heading = heading();
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** At the right edge a number or a day would run into the text of the next column. */
    private CellStyle beside(HorizontalAlignment side, String format) {
        var style = style(format);
        style.setAlignment(side);
        style.setIndention((short) (side == HorizontalAlignment.RIGHT ? 1 : 0));
        return style;
    }

    private CellStyle heading() {
        var font = workbook.createFont();
        font.setBold(true);
        var style = style("@");
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Excel turns nothing in it into anything else. */
    void text(Cell cell, String written) {
        cell.setCellValue(written);
        cell.setCellStyle(written.indexOf('\n') >= 0 || ColumnWidths.isTooWide(written) ? lines : text);
    }

    /** What is neither a number nor a day stays text. */
    void reckoned(Cell cell, String written) {
        if (WHOLE.test(written)) {
            cell.setCellValue(Long.parseLong(written));
            cell.setCellStyle(number);
        } else if (!isDay(cell, written)) {
            text(cell, written);
        }
    }

    private boolean isDay(Cell cell, String written) {
        try {
            boolean isOnlyADay = DAY.test(written);
            if (!isOnlyADay && !MOMENT.test(written)) {
                return false;
            }
            var at = isOnlyADay ? LocalDate.parse(written).atStartOfDay() : LocalDateTime.parse(written, MINUTE);
            if (at.getYear() < FIRST_YEAR) {
                return false;
            }
            cell.setCellValue(at);
            cell.setCellStyle(isOnlyADay ? day : minute);
            return true;
        } catch (DateTimeException no) {
            return false;
        }
    }
}
