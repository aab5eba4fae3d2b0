package org.yibaotong.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.yibaotong.text.Block.Cell;
import org.yibaotong.text.Block.Row;
import org.yibaotong.text.Flow.Place;

/** The tables being read (表格); a table within a cell loses its frame. */
final class GridReader {

    private static final int SPAN_AT_MOST = 100;

    private record Open(Flow around, List<Row> head, List<Row> body, List<Cell> row) {}

    private final StoryReader reader;
    private final Deque<Open> grids = new ArrayDeque<>();

    GridReader(StoryReader reader) {
        this.reader = reader;
    }

    Runnable open() {
        if (reader.flow().isInside(Place.CELL, Place.CAPTION)) {
            return reader.paragraph();
        }
        reader.endParagraph();
        grids.push(new Open(reader.flow(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        return () -> {
            reader.endParagraph();
            add(grids.pop());
        };
    }

    Runnable openRow(Element element) {
        if (!isInGrid()) {
            return reader.paragraph();
        }
        var grid = grids.element();
        var rows = element.parent() != null && element.parent().nameIs("thead") ? grid.head() : grid.body();
        return () -> {
            rows.add(new Row(List.copyOf(grid.row())));
            grid.row().clear();
        };
    }

    Runnable openCell(Element element) {
        if (!isInGrid()) {
            return reader.paragraph();
        }
        var cell = reader.enter(Place.CELL);
        return () -> {
            reader.leave();
            grids.element()
                    .row()
                    .add(new Cell(
                            element.nameIs("th"), span(element, "colspan"), span(element, "rowspan"), cell.blocks));
        };
    }

    private boolean isInGrid() {
        return !grids.isEmpty() && grids.element().around() == reader.flow();
    }

    private static int span(Element cell, String name) {
        var span = cell.attr(name).strip();
        return span.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(span), 1, SPAN_AT_MOST) : 1;
    }

    private void add(Open grid) {
        var cells = Block.cells(grid.head(), grid.body());
        if (cells.size() == 1) {
            // A box around text, not a table.
            cells.getFirst().blocks().forEach(reader.flow()::add);
        } else if (cells.stream().anyMatch(c -> !c.blocks().isEmpty())) {
            boolean keepsEmptyRows = cells.stream().anyMatch(c -> c.rowspan() > 1);
            reader.flow().add(new Block.Grid(rows(grid.head(), keepsEmptyRows), rows(grid.body(), keepsEmptyRows)));
        }
    }

    private static List<Row> rows(List<Row> rows, boolean keepsEmptyRows) {
        return rows.stream().filter(r -> keepsEmptyRows || !r.cells().isEmpty()).toList();
    }
}
