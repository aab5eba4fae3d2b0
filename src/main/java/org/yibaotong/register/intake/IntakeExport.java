package org.yibaotong.register.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.intake.IntakePage.Absent;
import org.yibaotong.register.intake.IntakePage.Line;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** What a ledger that was sent in comes to, as a sheet: its rows with their outcomes, or what it leaves out, and above which of them. */
@Component
class IntakeExport {

    private static final String NAME = "核对结果";
    private static final List<String> ROWS = List.of("原表", "行", "结果", "账号名称", "平台", "账号ID", "主办单位", "说明");
    private static final List<String> ABSENT = List.of("账号名称", "状态", "平台", "账号ID", "主办单位");

    private final IntakeRows allRows;
    private final JudgedRows judgedRows;
    private final AbsentAccounts absentAccounts;
    private final Units units;
    private final Words words;
    private final Clock clock;

    IntakeExport(
            IntakeRows allRows,
            JudgedRows judgedRows,
            AbsentAccounts absentAccounts,
            Units units,
            Words words,
            Clock clock) {
        this.allRows = allRows;
        this.judgedRows = judgedRows;
        this.absentAccounts = absentAccounts;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** As the page shows it. */
    ResponseEntity<Resource> sheet(Intake intake, @Nullable Outcome outcome, boolean absent) {
        Refusal.when(
                intake.state() == Intake.State.JUDGING || intake.state() == Intake.State.FAILED,
                "ledger.judge.not-yet");
        var content = absent ? absent(intake) : rows(intake, outcome);
        return Download.workbook(intake.fileName() + NAME, content);
    }

    private InputStream rows(Intake intake, @Nullable Outcome outcome) {
        var counts = allRows.counts(intake.id());
        long shown = outcome == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(outcome, 0L);
        var filter = outcome == null ? "没有筛选，是全部" : words.of(outcome);
        return Workbook.file(
                NAME,
                above(intake, filter, shown + "行"),
                ROWS,
                () -> lines(intake, outcome).iterator());
    }

    private Stream<List<String>> lines(Intake intake, @Nullable Outcome outcome) {
        return allRows.sheets(intake.id()).stream()
                .flatMap(sheet -> judgedRows.each(intake.id(), sheet.position(), outcome))
                .map(IntakePages::line)
                .map(this::cells);
    }

    private InputStream absent(Intake intake) {
        return Workbook.file(
                NAME,
                above(intake, "表里没有的账号", absentAccounts.count(intake) + "个"),
                ABSENT,
                () -> absentAccounts.each(intake).map(IntakeExport::cells).iterator());
    }

    private List<String> above(Intake intake, String filter, String count) {
        var unit = units.find(intake.unit()).map(UnitFacts::name).orElse("");
        return List.of(
                unit + "《" + intake.fileName() + "》" + NAME,
                "筛选：" + filter,
                "共" + count + "，导出于" + Times.minute(clock.instant()));
    }

    private List<String> cells(Line line) {
        return List.of(
                line.sheet(),
                String.valueOf(line.line()),
                words.of(line.outcome()),
                line.name(),
                line.platform(),
                line.handle(),
                line.sponsor(),
                line.reason());
    }

    private static List<String> cells(Absent one) {
        return List.of(one.name(), one.mark().word(), one.platform(), one.handle(), one.sponsor());
    }
}
