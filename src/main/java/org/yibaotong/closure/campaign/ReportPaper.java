package org.yibaotong.closure.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yibaotong.papers.Paper;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Table;

/** The report of a campaign as offices hand it round (报告). */
final class ReportPaper {

    /** The column of names beside those of numbers. */
    private static final int NAMES = 2;

    private ReportPaper() {}

    static Paper of(CampaignPage page, String told, String proof) {
        var paper = Paper.titled(page.name() + "报告").text(told).text(proof);
        page.report()
                .tables()
                .forEach(table -> paper.heading(table.title())
                        .with(table(table, page.report().total())));
        return paper.text("表里的次序是固定的，不排名次。").done();
    }

    private static Table table(Report.Table told, Tally total) {
        var widths = new ArrayList<>(List.of(NAMES));
        widths.addAll(Collections.nCopies(Report.NUMBERS.size(), 1));
        var heading = new ArrayList<>(List.of(told.by()));
        heading.addAll(Report.NUMBERS);
        var rows = new ArrayList<List<Cell>>();
        rows.add(heading.stream().map(Cell::label).toList());
        told.lines()
                .forEach(line -> rows.add(line.cells().stream().map(Cell::of).toList()));
        rows.add(total.cells().stream().map(Cell::label).toList());
        return new Table(widths, true, rows);
    }
}
