package org.yibaotong.inspection.spotcheck;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.overview.Categories;
import org.yibaotong.inspection.overview.Tiers;
import org.yibaotong.papers.Paper;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** A spot check as files to hand round: the list it was drawn from, what was drawn, and the circular. */
@Component
class SpotCheckFiles {

    private static final List<String> HEADING =
            List.of("序号", "账号名称", "平台", "账号ID", "主办单位", "层级", "单位类别", "结果", "不合格的原因", "编号");

    private final SpotChecks checks;
    private final SpotCheckPages pages;
    private final Units units;
    private final People people;
    private final Words words;

    SpotCheckFiles(SpotChecks checks, SpotCheckPages pages, Units units, People people, Words words) {
        this.checks = checks;
        this.pages = pages;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    /** The very bytes the fingerprint is of. */
    ResponseEntity<byte[]> population(SpotCheck check) {
        return Download.text(
                check.extent().list(),
                checks.population(check.id()).stream().map(id -> id + "\n").collect(Collectors.joining()));
    }

    ResponseEntity<byte[]> sheet(SpotCheck check) {
        var accounts = check.extent().accounts();
        var above = List.of(check.name() + "：" + accounts, range(check), proof(check));
        var rows = checks.drawn(check.id()).stream().map(this::cells).toList();
        return Download.workbook(
                check.name() + accounts,
                Workbook.write(new WrittenSheet(accounts, above, HEADING, rows).reckoning("序号")));
    }

    ResponseEntity<byte[]> word(SpotCheck check) {
        return Download.document(check.name() + "通报", WordFile.of(circular(check)));
    }

    ResponseEntity<byte[]> pdf(SpotCheck check) {
        return Download.pdf(check.name() + "通报", PdfFile.of(circular(check)));
    }

    /** Signed by whoever answers for it: the unit of the one who drew. */
    private Paper circular(SpotCheck check) {
        Refusal.unless(check.isSettled(), "spot-check.circular.not-settled");
        var circular = Circular.of(check.extent(), checks.drawn(check.id()), words);
        var day = Times.date(Objects.requireNonNull(check.settledAt()));
        return CircularPaper.of(
                check.name() + "情况通报",
                told(check, circular),
                circular,
                units.get(people.get(check.by()).unit()).name(),
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    private List<String> told(SpotCheck check, Circular circular) {
        var total = circular.total();
        return List.of(
                range(check) + proof(check) + "。"
                        + switch (check.extent()) {
                            case SAMPLE -> "谁都可以用种子和名单重抽一遍来核对。";
                            case ALL -> "";
                        },
                "结果：合格" + total.passed() + "个，不合格" + total.failed() + "个，判断不了" + total.unknown() + "个，不再检查"
                        + total.closed() + "个，合格率" + total.rate() + "。");
    }

    private String range(SpotCheck check) {
        return "范围：" + pages.scope(check) + "，正在使用的账号和网站" + check.population() + "个，"
                + switch (check.extent()) {
                    case SAMPLE -> "抽" + check.percent() + "%，抽中" + check.drawn() + "个。";
                    case ALL -> "全部检查。";
                };
    }

    /** By what the list can be known again, and what was drawn from it. */
    private static String proof(SpotCheck check) {
        return switch (check.extent()) {
            case SAMPLE -> "抽签时间" + Times.minute(check.at()) + "，种子“" + check.seed() + "”，名单校验值" + check.fingerprint();
            case ALL -> "名单定于" + Times.minute(check.at()) + "，名单校验值" + check.fingerprint();
        };
    }

    private List<String> cells(Drawn one) {
        return List.of(
                String.valueOf(one.place()),
                one.name(),
                one.platform(),
                one.handle(),
                one.sponsor(),
                Tiers.word(one.tier(), words),
                Categories.word(one.category(), words),
                one.outcome() == null ? "" : words.of(one.outcome()),
                one.reason(),
                one.account().toString());
    }
}
