package org.yibaotong.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.yibaotong.shared.Refusal;

/** Reads the old Excel format (.xls), which can only be read as a whole. A file of today that is locked comes in the old wrapping too. */
final class XlsReader {

    private static final int MOST_BYTES = 8 << 20;

    private XlsReader() {}

    /** The library meets broken files with exceptions of every kind; to the person they all mean the same. */
    static void read(byte[] content, SheetLimits limits, SheetListener listener) {
        try (var workbook = open(content)) {
            workbook.forEach(sheet -> read(sheet, limits, listener));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (EncryptedDocumentException locked) {
            throw new Refusal("sheet.read.locked");
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("sheet.read.not-a-sheet");
        }
    }

    /** What is locked is said to be so, however large it is. */
    private static HSSFWorkbook open(byte[] content) throws IOException {
        try (var wrapping = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            Refusal.when(wrapping.getRoot().hasEntryCaseInsensitive("EncryptedPackage"), "sheet.read.locked");
            Refusal.when(content.length > MOST_BYTES, "sheet.read.old-too-large", MOST_BYTES >> 20);
            return new HSSFWorkbook(wrapping);
        }
    }

    private static void read(Sheet sheet, SheetLimits limits, SheetListener listener) {
        var format = new PlainFormat();
        var cells = new Cells(sheet.getSheetName(), limits, sheet.getMergedRegions(), listener);
        for (var row : sheet) {
            for (var cell : row) {
                cells.put(cell.getRowIndex(), cell.getColumnIndex(), format.formatCellValue(cell));
            }
        }
        cells.end();
    }
}
