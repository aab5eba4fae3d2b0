package org.yibaotong.sheets;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Hears the cells of a sheet in order and puts each in its place; some programs leave the place out. */
final class CellListener implements SheetContentsHandler {

    private final Cells cells;
    private int row;
    private int column;

    CellListener(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void startRow(int number) {
        row = number;
        column = -1;
    }

    @Override
    public void endRow(int number) {}

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (text != null) {
            cells.put(row, column, text);
        }
    }
}
