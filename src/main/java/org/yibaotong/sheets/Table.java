package org.yibaotong.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yibaotong.shared.Refusal;

/** The rows under a heading, wherever in the file the heading stands and in whatever order its columns are. */
public record Table(List<Line> lines) {

    /** A title, a date, a remark may stand above the heading, not more. */
    private static final int HEADING_WITHIN = 15;

    public Table {
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param number as Excel counts it
     * @param cells what stands there by our own title of the column; what is empty is left out
     */
    public record Line(int number, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        public String cell(Column column) {
            return cells.getOrDefault(column.title(), "");
        }
    }

    public static Table find(List<Sheet> sheets, List<Column> columns) {
        var table = sheets.stream()
                .flatMap(sheet -> in(sheet, columns).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("sheet.read.no-heading", titles(columns)));
        Refusal.when(table.lines().isEmpty(), "sheet.read.no-rows");
        return table;
    }

    private static Optional<Table> in(Sheet sheet, List<Column> columns) {
        return IntStream.range(0, Math.min(HEADING_WITHIN, sheet.rows().size()))
                .filter(row -> isHeading(sheet.rows().get(row), columns))
                .mapToObj(row -> below(sheet, row, places(sheet.rows().get(row), columns)))
                .findFirst();
    }

    private static boolean isHeading(List<String> row, List<Column> columns) {
        return columns.stream()
                .filter(Column::required)
                .allMatch(column -> row.stream().anyMatch(column::isHeadedBy));
    }

    private static Map<Column, Integer> places(List<String> heading, List<Column> columns) {
        var places = new LinkedHashMap<Column, Integer>();
        for (int at = 0; at < heading.size(); at++) {
            for (var column : columns) {
                if (column.isHeadedBy(heading.get(at))) {
                    places.putIfAbsent(column, at);
                }
            }
        }
        return places;
    }

    private static Table below(Sheet sheet, int heading, Map<Column, Integer> places) {
        var lines = new ArrayList<Line>();
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            var cells = cells(sheet.rows().get(row), places);
            if (!cells.isEmpty()) {
                lines.add(new Line(row + 1, cells));
            }
        }
        return new Table(lines);
    }

    private static Map<String, String> cells(List<String> row, Map<Column, Integer> places) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() < row.size())
                .map(place -> Map.entry(place.getKey().title(), Objects.requireNonNull(row.get(place.getValue()))))
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String titles(List<Column> columns) {
        return columns.stream().filter(Column::required).map(Column::title).collect(Collectors.joining("、"));
    }
}
