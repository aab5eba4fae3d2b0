package org.yibaotong.inspection.overview;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.overview.OverviewPage.Line;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The list of findings as a sheet, with what it was narrowed to written above. */
@Component
class FindingExport {

    private static final int MOST = 50_000;
    private static final String DUE = "整改期限";
    private static final List<String> HEADING = List.of("账号名称", "主办单位", "层级", "指标", "程度", "情况", "处理", DUE);

    private final OverviewPages pages;
    private final FindingLines lines;
    private final Units units;
    private final Words words;
    private final Clock clock;

    FindingExport(OverviewPages pages, FindingLines lines, Units units, Words words, Clock clock) {
        this.pages = pages;
        this.lines = lines;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    ResponseEntity<byte[]> sheet(FindingFilter filter, Actor actor) {
        var found = lines.of(pages.rows(filter, MOST, actor));
        var now = clock.instant();
        var above = List.of("检查发现的问题", said(filter), "共" + found.size() + "个，导出于" + Times.minute(now));
        var rows = found.stream().map(FindingExport::cells).toList();
        return Download.workbook(
                "检查问题" + Times.date(now), Workbook.write(new WrittenSheet("问题", above, HEADING, rows).reckoning(DUE)));
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.name(),
                line.sponsor(),
                line.tier(),
                line.indicator(),
                line.severity().word(),
                line.said(),
                line.state().word(),
                day(line.due()));
    }

    /** The day alone, to sort by: the list says 前 behind it. */
    private static String day(String due) {
        return due.replace("前", "");
    }

    private String said(FindingFilter filter) {
        var said = new ArrayList<String>();
        said.add(filter.state() == null ? "还没了结的" : words.of(filter.state()));
        said.add(filter.due() == null ? "" : words.of(filter.due()));
        said.add(lines.indicator(filter));
        said.add(filter.severity() == null ? "" : words.of(filter.severity()));
        said.add(Tiers.ALL.contains(filter.tier()) ? Tiers.word(filter.tier(), words) : "");
        if (filter.unit() != null) {
            units.find(new UnitId(filter.unit())).ifPresent(unit -> said.add(unit.name() + "及下级"));
        }
        lines.account(filter).ifPresent(account -> said.add(account.name()));
        said.removeIf(String::isEmpty);
        return "筛选：" + String.join("、", said);
    }
}
