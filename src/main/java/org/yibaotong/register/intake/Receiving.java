package org.yibaotong.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.reading.Headings;
import org.yibaotong.register.reading.Headings.Heading;
import org.yibaotong.sheets.SheetListener;
import org.yibaotong.text.PlainText;

/** Keeps the rows of a ledger while its file is read (收表): each sheet from its heading on, and nothing of it in memory for long. */
final class Receiving implements SheetListener {

    private static final int AT_ONCE = 1_000;

    private final UUID intake;
    private final IntakeRows allRows;
    private final HeadingShapes shapes;

    private int position = -1;
    private String name = "";
    private final List<List<String>> start = new ArrayList<>();
    private final List<RowOf> rows = new ArrayList<>();
    private Heading heading = Heading.NONE;
    private boolean searching;
    private int skipped;
    private int headings;

    Receiving(UUID intake, IntakeRows allRows, HeadingShapes shapes) {
        this.intake = intake;
        this.allRows = allRows;
        this.shapes = shapes;
    }

    @Override
    public void sheet(String next) {
        end();
        position++;
        name = PlainText.line(next);
        heading = Heading.NONE;
        searching = true;
        skipped = 0;
    }

    @Override
    public void row(int number, List<String> cells) {
        if (searching && number >= Headings.WITHIN) {
            find();
        }
        if (searching) {
            while (start.size() < number) {
                start.add(List.of());
            }
            start.add(cells);
        } else {
            keep(number, cells);
        }
    }

    /** The columns of a website stand one in a line. */
    @Override
    public boolean keepsLines() {
        return true;
    }

    /** Ends the last sheet. Tells how many had a heading. */
    int end() {
        if (position >= 0) {
            find();
            flush();
            allRows.add(
                    intake,
                    new SheetOf(position, name, heading.row() + 1, heading.texts(), heading.columns(), skipped));
        }
        return headings;
    }

    /** Among the first rows; what stands below it there is kept at once. */
    private void find() {
        if (!searching) {
            return;
        }
        searching = false;
        Headings.find(start).ifPresent(found -> {
            headings++;
            heading = found.as(shapes.find(found.texts()).orElse(found.columns()));
        });
        for (int number = 0; number < start.size(); number++) {
            keep(number, start.get(number));
        }
        start.clear();
    }

    private void keep(int number, List<String> cells) {
        if (cells.isEmpty() || (!heading.isNone() && number <= heading.row())) {
            return;
        }
        if (heading.isNone() || Headings.isRemark(cells, heading.columns())) {
            skipped++;
            return;
        }
        rows.add(new RowOf(position, number + 1, cells));
        if (rows.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        allRows.add(intake, List.copyOf(rows));
        rows.clear();
    }
}
