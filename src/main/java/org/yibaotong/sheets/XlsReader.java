package org.yibaotong.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.yibaotong.shared.Refusal;

/** Reads the old Excel format (.xls). */
final class XlsReader {

    private XlsReader() {}

    /** The library meets broken files with exceptions of every kind; to the person they all mean the same. */
    static List<Sheet> read(byte[] content, SheetLimits limits) {
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            return sheets(workbook, limits);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("sheet.read.not-a-sheet");
        }
    }

    private static List<Sheet> sheets(Workbook workbook, SheetLimits limits) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(sheet -> sheet(sheet, limits))
                .toList();
    }

    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet source, SheetLimits limits) {
        var format = new PlainFormat();
        var cells = new Cells(limits);
        for (var row : source) {
            for (var cell : row) {
                cells.put(cell.getRowIndex(), cell.getColumnIndex(), format.formatCellValue(cell));
            }
        }
        source.getMergedRegions().forEach(cells::fillDown);
        return cells.sheet(source.getSheetName());
    }
}
