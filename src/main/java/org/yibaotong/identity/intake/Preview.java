package org.yibaotong.identity.intake;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Words;

/** What a sheet would do, row by row, to be looked at before anything is done. */
public record Preview(
        Intake intake,
        Map<Outcome, Long> counts,
        @Nullable Outcome shown,
        Rows<Row> rows,
        boolean isRunning,
        boolean wasCutOff,
        boolean hasPasswords) {

    /** One row with its outcome in words. */
    public record Row(int number, List<String> cells, Outcome outcome, String reason) {}

    static Preview of(
            Intake intake,
            List<? extends Fate<?>> fates,
            @Nullable Outcome shown,
            Paging paging,
            Words words,
            Instant now,
            boolean hasPasswords) {
        var chosen = fates.stream()
                .filter(fate -> shown == null || fate.outcome() == shown)
                .toList();
        var rows = chosen.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .<Row>map(fate -> row(fate, intake.kind(), words))
                .toList();
        return new Preview(
                intake,
                counts(fates),
                shown,
                new Rows<>(rows, paging, chosen.size()),
                intake.isRunning(now),
                intake.wasCutOff(now),
                hasPasswords);
    }

    static byte[] wrongRows(SheetKind kind, List<? extends Fate<?>> fates, Words words) {
        var heading = Stream.concat(kind.heading().stream(), Stream.of("原表行号", "哪里不对"))
                .toList();
        var rows = fates.stream()
                .filter(fate -> fate.outcome() == Outcome.WRONG)
                .map(fate -> row(fate, kind, words))
                .map(row -> Stream.concat(row.cells().stream(), Stream.of(String.valueOf(row.number()), row.reason()))
                        .toList())
                .toList();
        return Workbook.write("有错的行", heading, rows);
    }

    public static Map<Outcome, Long> counts(List<? extends Fate<?>> fates) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0L));
        fates.forEach(fate -> counts.merge(fate.outcome(), 1L, Long::sum));
        return counts;
    }

    public String url() {
        return intake.kind().url() + "/" + intake.id();
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

    private static Row row(Fate<?> fate, SheetKind kind, Words words) {
        var refusal = fate.refusal();
        var reason = refusal == null
                ? ""
                : words.of(refusal.code(), refusal.arguments().toArray());
        var cells = kind.columns().stream().map(fate.line()::cell).toList();
        return new Row(fate.line().number(), cells, fate.outcome(), reason);
    }
}
