package org.yibaotong.inspection.probe;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The list of websites as a sheet, with what it was narrowed to written above. */
@Component
class SiteExport {

    private static final int MOST = 50_000;
    private static final List<String> HEADING = List.of("网站", "主办单位", "网址", "最近一次", "看不出更新的栏目", "看的时间", "近30天");

    private final SitePages pages;
    private final Words words;
    private final Clock clock;

    SiteExport(SitePages pages, Words words, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    ResponseEntity<byte[]> sheet(SiteFilter filter, Actor actor) {
        var found = pages.first(MOST, filter, actor);
        var now = clock.instant();
        var above = List.of("网站检测", "筛选：" + said(filter), "共" + found.size() + "个，导出于" + Times.minute(now));
        var rows = found.stream().map(SiteExport::cells).toList();
        return Download.workbook(
                "网站检测" + Times.date(now),
                Workbook.write(new WrittenSheet("网站", above, HEADING, rows).reckoning("看不出更新的栏目", "看的时间")));
    }

    private String said(SiteFilter filter) {
        var result = filter.result() == null ? "全部网站" : "最近一次" + words.of(filter.result());
        return filter.untold() ? (filter.result() == null ? "" : result + "、") + "有栏目看不出更新" : result;
    }

    private static List<String> cells(SiteRow row) {
        return List.of(
                row.name(),
                row.sponsor(),
                row.address(),
                row.result().word(),
                row.untold() == 0 ? "" : String.valueOf(row.untold()),
                Objects.requireNonNullElse(row.seen(), ""),
                row.days().said());
    }
}
