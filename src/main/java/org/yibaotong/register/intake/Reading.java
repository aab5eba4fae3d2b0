package org.yibaotong.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.register.reading.RowReader;
import org.yibaotong.register.reading.WrittenNumber;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.CellText;
import org.yibaotong.web.Words;

/** Reads the rows of a ledger under the columns their headings were taken for, or says what is wrong with them. */
final class Reading {

    private final Map<Integer, SheetOf> sheets;
    private final RowReader reader;
    private final Reach reach;
    private final Words words;

    Reading(Map<Integer, SheetOf> sheets, RowReader reader, Reach reach, Words words) {
        this.sheets = sheets;
        this.reader = reader;
        this.reach = reach;
        this.words = words;
    }

    List<Met> read(List<RowOf> rows, List<Fate> wrong) {
        var read = new ArrayList<Met>();
        for (var at : rows) {
            var sheet = sheet(at);
            try {
                var row = reader.read(cells(at, sheet), sheet.name());
                Refusal.unless(
                        reach.covers(row.details().owners().sponsoringUnit()), "account.sponsoring-unit.not-yours");
                read.add(new Met(at, row, List.of()));
            } catch (Refusal refusal) {
                wrong.add(wrong(at, refusal));
            }
        }
        return read;
    }

    SheetOf sheet(RowOf at) {
        return Objects.requireNonNull(sheets.get(at.position()));
    }

    Fate wrong(RowOf at, Refusal refusal) {
        return Fate.wrong(at, words.of(refusal.code(), refusal.arguments().toArray()));
    }

    private static Map<String, String> cells(RowOf at, SheetOf sheet) {
        var cells = new HashMap<String, String>();
        for (int column = 0;
                column < Math.min(at.cells().size(), sheet.columns().size());
                column++) {
            var title = sheet.columns().get(column);
            if (!title.isEmpty() && !at.cells().get(column).isEmpty()) {
                cells.put(title, text(title, at.cells().get(column), column, sheet));
            }
        }
        return cells;
    }

    /** Only the columns of a website are read line by line. */
    private static String text(String title, String cell, int column, SheetOf sheet) {
        return title.equals(LedgerColumns.SITE_COLUMNS.title()) ? cell : measured(CellText.line(cell), column, sheet);
    }

    private static String measured(String cell, int column, SheetOf sheet) {
        return column < sheet.heading().size()
                ? WrittenNumber.measured(cell, sheet.heading().get(column))
                : cell;
    }
}
