package org.yibaotong.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table as an Excel file (.xlsx) to hand out. Nothing in it is ever a formula: a cell is text, or a number or a day where its column is
 * for them. No more than some rows of it stand in memory at a time.
 */
public final class Workbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_AT_ONCE = 200;
    private static final int NAME_LONGEST = 26;

    static {
        OwnTempFiles.use();
    }

    private Workbook() {}

    public static byte[] write(String name, List<String> heading, Iterable<List<String>> rows) {
        return write(name, List.of(), heading, rows);
    }

    /** @param above lines over the heading, one cell each: what the table is, and of when */
    public static byte[] write(String name, List<String> above, List<String> heading, Iterable<List<String>> rows) {
        return write(new WrittenSheet(name, above, heading, rows));
    }

    public static byte[] write(WrittenSheet sheet) {
        var out = new ByteArrayOutputStream();
        write(List.of(sheet), out);
        return out.toByteArray();
    }

    /** For tables of any length: the file is on disk, and gone as soon as it is read. */
    public static InputStream file(String name, List<String> above, List<String> heading, Iterable<List<String>> rows) {
        return file(List.of(new WrittenSheet(name, above, heading, rows)));
    }

    /** Several sheets in one file, each with a name of its own. */
    public static InputStream file(List<WrittenSheet> sheets) {
        try {
            var file = Files.createTempFile("sheet", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                write(sheets, out);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException broken) {
                Files.delete(file);
                throw broken;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<WrittenSheet> sheets, OutputStream out) {
        try (var workbook = new SXSSFWorkbook(ROWS_AT_ONCE)) {
            workbook.setCompressTempFiles(true);
            var looks = new CellLooks(workbook);
            for (var sheet : sheets) {
                put(sheet, workbook.createSheet(name(sheet.name(), workbook)), looks);
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excel takes no long name, none with a slash in it, and none twice. */
    private static String name(String wanted, SXSSFWorkbook workbook) {
        var safe = WorkbookUtil.createSafeSheetName(wanted);
        var name = safe;
        for (int next = 2; workbook.getSheet(name) != null; next++) {
            name = safe.substring(0, Math.min(safe.length(), NAME_LONGEST)) + "（" + next + "）";
        }
        return name;
    }

    /** How wide the columns are, only the last row tells. */
    private static void put(WrittenSheet written, org.apache.poi.ss.usermodel.Sheet sheet, CellLooks looks) {
        int number = 0;
        int heading = written.above().size();
        for (var line : written.above()) {
            sheet.createRow(number).createCell(0).setCellStyle(looks.text);
            sheet.getRow(number++).getCell(0).setCellValue(line);
        }
        setUpPrinting(sheet, heading);
        var widths = new ColumnWidths(written.heading());
        putHeading(written, sheet.createRow(number++), looks);
        sheet.createFreezePane(0, number);
        for (var row : written.rows()) {
            widths.see(row);
            put(row, written, sheet.createRow(number++), looks);
        }
        if (number > heading + 1) {
            sheet.setAutoFilter(new CellRangeAddress(
                    heading, number - 1, 0, written.heading().size() - 1));
        }
        widths.giveTo(sheet);
    }

    /** A code that somebody types below keeps its leading zeros; a number or a day is one. */
    private static void putHeading(WrittenSheet written, Row row, CellLooks looks) {
        for (int column = 0; column < written.heading().size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(written.heading().get(column));
            cell.setCellStyle(looks.heading);
            if (!written.reckons(column)) {
                row.getSheet().setDefaultColumnStyle(column, looks.text);
            }
        }
    }

    private static void put(List<String> cells, WrittenSheet written, Row row, CellLooks looks) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).isEmpty()) {
                continue;
            }
            var cell = row.createCell(column);
            if (written.reckons(column)) {
                looks.reckoned(cell, cells.get(column));
            } else {
                looks.text(cell, cells.get(column));
            }
        }
    }

    /** On A4 held across, as wide as the paper and as many pages as it takes, with the heading on each. */
    private static void setUpPrinting(org.apache.poi.ss.usermodel.Sheet sheet, int heading) {
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }
}
