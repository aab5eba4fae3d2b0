package org.yibaotong.closure.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;

/** The report of a campaign as files to hand round. */
@Component
class ReportFiles {

    private static final String ABOUT = "类别";

    ResponseEntity<byte[]> workbook(CampaignPage page) {
        var heading = new ArrayList<>(List.of("表", ABOUT));
        heading.addAll(Report.NUMBERS);
        return Download.workbook(
                page.name() + "报告",
                Workbook.write(
                        new WrittenSheet("报告", List.of(page.name(), told(page), proof(page)), heading, rows(page))
                                .reckoning(Report.NUMBERS.toArray(String[]::new))));
    }

    ResponseEntity<byte[]> document(CampaignPage page) {
        return Download.document(page.name() + "报告", WordFile.of(ReportPaper.of(page, told(page), proof(page))));
    }

    ResponseEntity<byte[]> pdf(CampaignPage page) {
        return Download.pdf(page.name() + "报告", PdfFile.of(ReportPaper.of(page, told(page), proof(page))));
    }

    private static List<List<String>> rows(CampaignPage page) {
        return page.report().tables().stream()
                .flatMap(table -> Stream.concat(
                                table.lines().stream(), Stream.of(page.report().total()))
                        .map(line -> Stream.concat(Stream.of(table.title()), line.cells().stream())
                                .toList()))
                .toList();
    }

    static String told(CampaignPage page) {
        return page.unit() + "及下级，" + page.told() + "，按" + page.policy() + (page.isDryRun() ? "。这是试算，还没有人定。" : "。")
                + page.madeUp();
    }

    /** 2378 = 1097 + 0 + 1281 + 0. */
    static String proof(CampaignPage page) {
        var total = page.report().total();
        return "原有" + total.all() + " = 保留" + total.kept() + " + 合并" + total.merged() + " + 关停" + total.closed()
                + " + 没定"
                + total.open() + (page.report().addsUp() ? "，每张表的合计都对得上。" : "，对不上，请联系系统管理员。")
                + "关停是定下来要关的，办到哪一站看“关停与合并”。";
    }
}
