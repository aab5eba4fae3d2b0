package org.yibaotong.identity.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Words;

/** What a sheet would do, row by row, to be looked at before anything is done. */
public record Preview(
        Intake intake,
        String base,
        List<String> heading,
        Map<Outcome, Long> counts,
        @Nullable Outcome shown,
        Rows<Row> rows) {

    /** One row with its outcome in words. */
    public record Row(int number, List<String> cells, Outcome outcome, String reason) {}

    /** @param base the address under which the sheet is kept */
    public static <T> Preview of(
            Intake intake,
            String base,
            List<Column> columns,
            List<Fate<T>> fates,
            @Nullable Outcome shown,
            Paging paging,
            Words words) {
        var chosen = fates.stream()
                .filter(fate -> shown == null || fate.outcome() == shown)
                .toList();
        var rows = chosen.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(fate -> row(fate, columns, words))
                .toList();
        var titles = columns.stream().map(Column::title).toList();
        return new Preview(intake, base, titles, counts(fates), shown, new Rows<>(rows, paging, chosen.size()));
    }

    /** The wrong rows as a sheet, each with its reason, to be put right and sent in again. */
    public static <T> byte[] wrongRows(List<Column> columns, List<Fate<T>> fates, Words words) {
        var heading = Stream.concat(columns.stream().map(Column::title), Stream.of("原表行号", "哪里不对"))
                .toList();
        var rows = fates.stream()
                .filter(fate -> fate.outcome() == Outcome.WRONG)
                .map(fate -> row(fate, columns, words))
                .map(row -> Stream.concat(row.cells().stream(), Stream.of(String.valueOf(row.number()), row.reason()))
                        .toList())
                .toList();
        return Workbook.write("有错的行", heading, rows);
    }

    public static <T> Map<Outcome, Long> counts(List<Fate<T>> fates) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0L));
        fates.forEach(fate -> counts.merge(fate.outcome(), 1L, Long::sum));
        return counts;
    }

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long toSave() {
        return count(Outcome.ADDED) + count(Outcome.CHANGED);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <T> Row row(Fate<T> fate, List<Column> columns, Words words) {
        var refusal = fate.refusal();
        var reason = refusal == null
                ? ""
                : words.of(refusal.code(), refusal.arguments().toArray());
        var cells = columns.stream().map(fate.line()::cell).toList();
        return new Row(fate.line().number(), cells, fate.outcome(), reason);
    }
}
