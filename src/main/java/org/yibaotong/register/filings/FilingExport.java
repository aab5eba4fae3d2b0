package org.yibaotong.register.filings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.filings.FilingsPage.Line;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The list of filings as a sheet, with what it was narrowed to written above. */
@Component
class FilingExport {

    private static final int MOST = 50_000;
    private static final List<String> HEADING = List.of("账号名称", "平台", "主办单位", "备案事项", "办到哪一步", "说明", "申请日期", "最晚办理");

    private final FilingsPages pages;
    private final Units units;
    private final Words words;
    private final Clock clock;

    FilingExport(FilingsPages pages, Units units, Words words, Clock clock) {
        this.pages = pages;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    ResponseEntity<byte[]> sheet(FilingFilter filter, Actor actor) {
        var found = pages.lines(filter, MOST, actor);
        var now = clock.instant();
        var above = List.of("备案", said(filter, actor), "共" + found.size() + "件，导出于" + Times.minute(now));
        var rows = found.stream().map(FilingExport::cells).toList();
        return Download.workbook(
                "备案" + Times.date(now),
                Workbook.write(new WrittenSheet("备案", above, HEADING, rows).reckoning("申请日期", "最晚办理")));
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.name(),
                line.platform(),
                line.sponsor(),
                line.kind(),
                line.state().word(),
                line.remark(),
                line.asked(),
                line.due());
    }

    private String said(FilingFilter filter, Actor actor) {
        var said = new ArrayList<String>();
        said.add(filter.turn() == null ? "" : words.of(filter.turn()));
        said.add(filter.kind() == null ? "" : words.of(filter.kind()));
        said.add(filter.state() == null ? "" : words.of(filter.state()));
        if (filter.unit() != null) {
            units.find(new UnitId(filter.unit())).ifPresent(unit -> said.add(unit.name() + "及下级"));
        }
        said.add(pages.account(filter, actor));
        said.add(filter.q().isEmpty() ? "" : "含“" + filter.q() + "”");
        said.removeIf(String::isEmpty);
        return said.isEmpty() ? "筛选：没有筛选，是全部" : "筛选：" + String.join("、", said);
    }
}
