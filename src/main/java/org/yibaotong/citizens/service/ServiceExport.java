package org.yibaotong.citizens.service;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.service.ServiceListPage.Line;
import org.yibaotong.shared.Actor;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;

/** The list of services as a sheet. */
@Component
class ServiceExport {

    private static final int MOST = 50_000;
    private static final List<String> HEADING =
            List.of("事项名称", "形式", "分类", "负责单位", "原账号", "核对日期", "联系电话", "网址", "有帮助吗", "待补");

    private final ServicePages pages;
    private final Clock clock;

    ServiceExport(ServicePages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    ResponseEntity<byte[]> sheet(ServiceFilter filter, Actor actor) {
        var found = pages.rows(filter, MOST, actor);
        var lines = pages.lines(found);
        var now = clock.instant();
        var rows = IntStream.range(0, found.size())
                .mapToObj(at -> cells(lines.get(at), found.get(at)))
                .toList();
        var above = List.of("便民服务", "共" + found.size() + "项，导出于" + Times.minute(now));
        return Download.workbook(
                "便民服务" + Times.date(now),
                Workbook.write(new WrittenSheet("便民服务", above, HEADING, rows).reckoning("核对日期")));
    }

    private static List<String> cells(Line line, ServiceList.Row row) {
        return List.of(
                line.name(),
                line.kind(),
                line.topic(),
                line.unit(),
                line.account(),
                line.confirmedOn(),
                row.telephone(),
                row.link(),
                line.helped(),
                String.join("、", line.needs().stream().map(Badge::word).toList()));
    }
}
