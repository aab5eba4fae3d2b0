package org.yibaotong.sheets;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Cells as they look in Excel, but a long code never as {@code 1.01E+11}. */
final class PlainFormat extends DataFormatter {

    PlainFormat() {
        super(Locale.ROOT);
        setUseCachedValuesForFormulaCells(true);
    }

    @Override
    public String formatCellValue(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && isGeneral(cell.getCellStyle().getDataFormatString())
                ? plain(cell.getNumericCellValue())
                : super.formatCellValue(cell);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return isGeneral(format) ? plain(value) : super.formatRawCellContents(value, index, format);
    }

    private static boolean isGeneral(String format) {
        return "General".equalsIgnoreCase(format);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
