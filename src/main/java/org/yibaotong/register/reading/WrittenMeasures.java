package org.yibaotong.register.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.sheets.Column;

/** The figures that stand in a row (表里的数), by what each of them counts. */
public final class WrittenMeasures {

    private static final Map<Measure, Column> COLUMNS = new EnumMap<>(Map.of(
            Measure.FOLLOWERS, LedgerColumns.FOLLOWERS,
            Measure.POSTS, LedgerColumns.POSTS,
            Measure.READS, LedgerColumns.READS,
            Measure.MESSAGES, LedgerColumns.MESSAGES,
            Measure.ORIGINALS, LedgerColumns.ORIGINALS,
            Measure.MEAN_READS, LedgerColumns.MEAN_READS,
            Measure.MEDIAN_READS, LedgerColumns.MEDIAN_READS,
            Measure.REPLIES, LedgerColumns.REPLIES,
            Measure.REPLY_HOURS, LedgerColumns.REPLY_HOURS));

    private WrittenMeasures() {}

    public static Stream<Column> columns() {
        return COLUMNS.values().stream();
    }

    /** What says nothing is left out: it is not known, and not 0. */
    public static Map<Measure, Long> of(Map<String, String> cells) {
        var figures = new EnumMap<Measure, Long>(Measure.class);
        COLUMNS.forEach((measure, column) -> WrittenNumber.read(cells.getOrDefault(column.title(), ""), column.title())
                .ifPresent(value -> figures.put(measure, value)));
        return figures;
    }
}
