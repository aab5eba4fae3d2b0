package org.yibaotong.register.figurefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.reading.WrittenMeasures;
import org.yibaotong.register.reading.WrittenNumber;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.Sheet;

/** A table of figures (数字表): a row is one account on one day, or in one month. */
record FigureTable(List<Line> lines) {

    static final Column WHEN = Column.required("日期或月份", "日期", "月份", "统计日期", "统计月份", "数据日期", "年月", "时间", "统计时间");

    private static final int HEADING_WITHIN = 15;

    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            WHEN, LedgerColumns.NAME, LedgerColumns.PLATFORM, LedgerColumns.HANDLE, LedgerColumns.LINK),
                    WrittenMeasures.columns())
            .toList();

    FigureTable {
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param number as Excel counts it
     * @param cells what stands there by our own title of the column
     */
    record Line(String sheet, int number, Map<String, String> cells) {

        String cell(Column column) {
            return cells.getOrDefault(column.title(), "");
        }
    }

    static FigureTable of(List<Sheet> sheets) {
        var lines = sheets.stream().flatMap(sheet -> lines(sheet).stream()).toList();
        Refusal.when(lines.isEmpty(), "figure-file.no-rows");
        return new FigureTable(lines);
    }

    private static List<Line> lines(Sheet sheet) {
        var rows = sheet.rows();
        for (int row = 0; row < Math.min(HEADING_WITHIN, rows.size()); row++) {
            var places = places(rows.get(row));
            if (places.containsKey(WHEN) && places.size() > 2) {
                return below(sheet, row, places);
            }
        }
        return List.of();
    }

    /** Of two columns that could be the same the first is. */
    private static Map<Column, Integer> places(List<String> heading) {
        var places = new HashMap<Column, Integer>();
        for (int at = 0; at < heading.size(); at++) {
            for (var column : COLUMNS) {
                if (column.isHeadedBy(heading.get(at))) {
                    places.putIfAbsent(column, at);
                }
            }
        }
        return places;
    }

    private static List<Line> below(Sheet sheet, int heading, Map<Column, Integer> places) {
        var texts = sheet.rows().get(heading);
        var lines = new ArrayList<Line>();
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            var sent = sheet.rows().get(row);
            var cells = new HashMap<String, String>();
            places.forEach((column, at) -> {
                if (at < sent.size() && !sent.get(at).isEmpty()) {
                    cells.put(column.title(), WrittenNumber.measured(sent.get(at), texts.get(at)));
                }
            });
            if (cells.containsKey(WHEN.title())) {
                lines.add(new Line(sheet.name(), row + 1, cells));
            }
        }
        return lines;
    }
}
