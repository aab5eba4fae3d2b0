package org.yibaotong.register.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.intake.JudgedRows.Judged;
import org.yibaotong.register.reading.Headings;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;

/**
 * The rows that were not taken over (有错的行), to be put right and sent in again: under the heading they came with, on a sheet of the same
 * name, with all their cells, and beside them where they stood and what is wrong.
 */
@Component
class WrongRows {

    private static final String NAME = "有错的行";

    private final IntakeRows allRows;
    private final JudgedRows judgedRows;

    WrongRows(IntakeRows allRows, JudgedRows judgedRows) {
        this.allRows = allRows;
        this.judgedRows = judgedRows;
    }

    ResponseEntity<Resource> file(Intake intake) {
        var widths = judgedRows.widths(intake.id());
        var sheets = allRows.sheets(intake.id()).stream()
                .filter(sheet -> widths.containsKey(sheet.position()))
                .map(sheet -> written(intake.id(), sheet, widths.getOrDefault(sheet.position(), 0)))
                .toList();
        var all = sheets.isEmpty() ? List.of(new WrittenSheet(NAME, List.of(), List.of(NAME), List.of())) : sheets;
        return Download.workbook(intake.fileName() + NAME, Workbook.file(all));
    }

    private WrittenSheet written(UUID intake, SheetOf sheet, int widest) {
        var sent = Headings.sent(sheet.heading());
        boolean isBackAgain = sent.size() < sheet.heading().size();
        int width = isBackAgain ? sent.size() : Math.max(sent.size(), widest);
        var heading = new ArrayList<>(filled(sent, width));
        heading.addAll(Headings.HANDED_BACK);
        return new WrittenSheet(
                sheet.name().isEmpty() ? NAME : sheet.name(),
                List.of(),
                heading,
                () -> judgedRows
                        .each(intake, sheet.position(), Outcome.WRONG)
                        .map(row -> row(row, width))
                        .iterator());
    }

    private static List<String> row(Judged row, int width) {
        var cells = new ArrayList<>(filled(row.cells(), width));
        cells.add(String.valueOf(row.line()));
        cells.add(row.reason());
        return cells;
    }

    private static List<String> filled(List<String> cells, int width) {
        var filled = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        filled.addAll(Collections.nCopies(width - filled.size(), ""));
        return filled;
    }
}
