package org.yibaotong.inspection.mistake;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;

/** The list of mistakes as a sheet, with what it was narrowed to written above. How to reach whoever pointed them out is not in it. */
@Component
class MistakeExport {

    private static final int MOST = 50_000;
    private static final List<String> HEADING = List.of("哪个账号", "哪一类", "说了什么", "什么时候", "答复期限", "办到哪一步");

    private final MistakeList list;
    private final Clock clock;

    MistakeExport(MistakeList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    ResponseEntity<byte[]> sheet(boolean answered, Actor actor) {
        var now = clock.instant();
        var found = list.first(MOST, actor.reach(Role.REGISTRAR), answered, Times.date(now));
        var above = List.of("找错", "筛选：" + (answered ? "已答复" : "待答复"), "共" + found.size() + "条，导出于" + Times.minute(now));
        var rows = found.stream().map(MistakeExport::cells).toList();
        return Download.workbook(
                "找错" + Times.date(now),
                Workbook.write(new WrittenSheet("找错", above, HEADING, rows).reckoning("什么时候", "答复期限")));
    }

    private static List<String> cells(MistakeRow row) {
        return List.of(
                row.about(),
                row.kind(),
                row.words(),
                row.at(),
                row.due(),
                row.state() + (row.isOverdue() ? "，已逾期" : ""));
    }
}
