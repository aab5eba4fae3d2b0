package org.yibaotong.inspection.spotcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yibaotong.papers.Paper;

/** A circular as a paper to send round (通报). */
final class CircularPaper {

    private static final List<String> OUTCOMES = List.of("合格", "不合格", "判断不了", "不再检查", "合格率");
    private static final List<String> FAILING = List.of("账号名称", "平台", "主办单位", "不合格的原因");

    private static final int PLATFORM = 1;
    private static final List<Integer> FAILING_WIDTHS = List.of(4, 2, 4, 8);

    /** A full rate is wider than a number. */
    private static final List<Integer> RESULT_WIDTHS = List.of(6, 5, 5, 5, 5, 6, 6);

    private CircularPaper() {}

    /** @param told paragraphs before the tables: what was checked, how it was drawn, what came of it */
    static Paper of(String title, List<String> told, Circular circular, String unit, String day) {
        var paper = Paper.titled(title);
        told.forEach(paper::text);
        paper.heading("一、" + circular.extent().checked() + "结果");
        circular.tables().forEach(table -> results(paper, table, circular));
        paper.text("合格率只算能判断的：合格的除以合格与不合格之和。“判断不了”是没有数，不算合格，也不算不合格；判断不了的过半，就不算合格率。“不再检查”是定名单以后停更、关停的，和改为不在政务范围的。");
        paper.heading("二、不合格的账号");
        failing(paper, circular);
        return paper.signed(unit).signed(day).done();
    }

    private static void results(Paper.Writing paper, Circular.Table table, Circular circular) {
        paper.text(table.title() + "：");
        var heading = new ArrayList<>(List.of(table.by(), circular.extent().checked()));
        heading.addAll(OUTCOMES);
        var rows =
                new ArrayList<>(table.lines().stream().map(Circular.Line::cells).toList());
        rows.add(circular.total().cells());
        paper.table(RESULT_WIDTHS, heading, rows);
    }

    private static void failing(Paper.Writing paper, Circular circular) {
        if (circular.failing().isEmpty()) {
            paper.text("没有不合格的账号。");
            return;
        }
        var platform = circular.platformOfAllFailing();
        paper.text(circular.extent().order()
                + platform.filter(one -> !one.isEmpty())
                        .map(one -> "平台都是" + one + "。")
                        .orElse(""));
        paper.table(
                without(platform, FAILING_WIDTHS),
                without(platform, FAILING),
                circular.failing().stream()
                        .map(one -> without(platform, List.of(one.name(), one.platform(), one.sponsor(), one.reason())))
                        .toList());
    }

    /** Where all are on one platform it is said once, and no column repeats it. */
    private static <T> List<T> without(Optional<String> platform, List<T> cells) {
        return platform.isEmpty()
                ? cells
                : IntStream.range(0, cells.size())
                        .filter(at -> at != PLATFORM)
                        .mapToObj(cells::get)
                        .toList();
    }
}
