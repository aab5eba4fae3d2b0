package org.yibaotong.inspection.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.spotcheck.Circular.Line;
import org.yibaotong.inspection.spotcheck.Circular.Table;
import org.yibaotong.papers.WordFile;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Words;

/** The figures of a circular add up, and come out as the provinces print theirs. */
@YibaotongTest
class CircularTests {

    @Autowired
    Words words;

    /** 贵州2025年二季度: 471 accounts, 90.87 %; 今日头条 has 16 of 53 silent for more than two weeks. */
    @Test
    void theSecondQuarterOfGuizhouComesOutAsItWasPublished() {
        var circular = Circular.of(Extent.SAMPLE, guizhou(), words);
        assertThat(lines(circular, 2))
                .extracting(Line::name, Line::checked, Line::failed, Line::rate)
                .containsExactlyInAnyOrder(
                        tuple("微信", 203L, 9L, "95.57%"),
                        tuple("微博", 89L, 7L, "92.13%"),
                        tuple("抖音", 110L, 10L, "90.91%"),
                        tuple("今日头条", 53L, 16L, "69.81%"),
                        tuple("其他", 16L, 1L, "93.75%"));
        assertThat(circular.total().checked()).isEqualTo(471);
        assertThat(circular.total().rate()).isEqualTo("90.87%");
    }

    @Test
    void everyTableAddsUpToTheTotal() {
        var circular = Circular.of(Extent.SAMPLE, guizhou(), words);
        assertThat(circular.tables()).hasSize(3).allSatisfy(table -> {
            assertThat(sum(table, Line::checked)).isEqualTo(circular.total().checked());
            assertThat(sum(table, Line::passed)).isEqualTo(circular.total().passed());
            assertThat(sum(table, Line::failed)).isEqualTo(circular.total().failed());
            assertThat(sum(table, Line::unknown)).isEqualTo(circular.total().unknown());
            assertThat(sum(table, Line::closed)).isEqualTo(circular.total().closed());
        });
        assertThat(circular.failing()).hasSize((int) circular.total().failed());
    }

    @Test
    void whatIsNotKnownIsInNoPassRate() {
        var settled = new ArrayList<Drawn>();
        add(settled, "微信", 3, Outcome.PASSED);
        add(settled, "微信", 1, Outcome.FAILED);
        add(settled, "微信", 4, Outcome.UNKNOWN);
        add(settled, "微博", 1, Outcome.CLOSED);
        var circular = Circular.of(Extent.SAMPLE, settled, words);
        assertThat(circular.total().rate()).isEqualTo("75.00%");
        assertThat(lines(circular, 2)).extracting(Line::rate).containsExactlyInAnyOrder("75.00%", "—");
    }

    @Test
    void whatLeftTheScopeAfterTheDrawIsInNoPassRateAndTheTablesAddUp() {
        var settled = new ArrayList<Drawn>();
        add(settled, "微信", 3, Outcome.PASSED);
        add(settled, "微信", 1, Outcome.FAILED);
        add(settled, "微信", 5, Outcome.OUT_OF_SCOPE);
        var total = Circular.of(Extent.SAMPLE, settled, words).total();
        assertThat(total.rate()).isEqualTo("75.00%");
        assertThat(total.passed() + total.failed() + total.unknown() + total.closed())
                .isEqualTo(total.checked())
                .isEqualTo(9);
    }

    @Test
    void whereMostAreNotKnownThereIsNoPassRate() {
        var settled = new ArrayList<Drawn>();
        add(settled, "网站", 6, Outcome.FAILED);
        add(settled, "网站", 7, Outcome.UNKNOWN);
        assertThat(Circular.of(Extent.SAMPLE, settled, words).total().rate()).isEqualTo("—");
    }

    @Test
    void theWordFileSaysTheSameAndRanksNobody() throws IOException {
        var circular = Circular.of(Extent.SAMPLE, guizhou(), words);
        var file = WordFile.of(CircularPaper.of("二季度抽查情况通报", List.of("抽中471个。"), circular, "示例市", "2025年7月1日"));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(text).startsWith("二季度抽查情况通报", "抽中471个。").endsWith("示例市", "2025年7月1日");
            assertThat(text).contains("按抽签的先后列出，不分名次。");
            assertThat(document.getTables()).hasSize(4);
            var platforms = document.getTables().get(2);
            assertThat(platforms.getText())
                    .contains("今日头条\t53\t37\t16\t0\t0\t69.81%", "合计\t471\t428\t43\t0\t0\t90.87%");
            assertThat(document.getTables().get(3).getRows()).hasSize(1 + 43);
        }
    }

    /** A column of one word in every row, and a table of one line and its sum, say nothing. */
    @Test
    void ofOnePlatformItIsSaidOnceAndNoColumnRepeatsIt() throws IOException {
        var websites = new ArrayList<Drawn>();
        both(websites, "网站", 5, 2);
        var circular = Circular.of(Extent.ALL, websites, words);
        assertThat(circular.tables()).extracting(Table::by).containsExactly("层级", "单位类别");
        assertThat(failing(circular)).containsExactly("账号名称\t主办单位\t不合格的原因", 3L, true);
        both(websites, "微信", 9, 0);
        var mixed = Circular.of(Extent.ALL, websites, words);
        assertThat(mixed.tables()).extracting(Table::by).containsExactly("层级", "单位类别", "平台");
        assertThat(failing(mixed)).as("of those that failed").containsExactly("账号名称\t主办单位\t不合格的原因", 3L, true);
        both(websites, "微博", 1, 1);
        assertThat(failing(Circular.of(Extent.ALL, websites, words)))
                .containsExactly("账号名称\t平台\t主办单位\t不合格的原因", 4L, false);
    }

    /** The heading of those that failed, the rows of their table, and whether their platform is said above it. */
    private static List<Object> failing(Circular circular) throws IOException {
        var file = WordFile.of(CircularPaper.of("网站检查情况通报", List.of("全部检查。"), circular, "示例市", "2025年7月1日"));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var table = document.getTables().getLast();
            boolean isSaid = document.getParagraphs().stream()
                    .anyMatch(one -> one.getText().endsWith("平台都是网站。"));
            return List.of(
                    table.getText().lines().findFirst().orElseThrow(),
                    (long) table.getRows().size(),
                    isSaid);
        }
    }

    @Test
    void whereAllWereCheckedNothingIsSaidOfADraw() throws IOException {
        var circular = Circular.of(Extent.ALL, guizhou(), words);
        var file = WordFile.of(CircularPaper.of("二季度全面检查情况通报", List.of("全部检查。"), circular, "示例市", "2025年7月1日"));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("一、检查结果", "检查\t合格", "不合格的账号").doesNotContain("抽");
        }
    }

    /** The counts behind the published rates; how the 43 that failed lie among levels and kinds was not published. */
    static List<Drawn> guizhou() {
        var settled = new ArrayList<Drawn>();
        both(settled, "微信", 194, 9);
        both(settled, "微博", 82, 7);
        both(settled, "抖音", 100, 10);
        both(settled, "今日头条", 37, 16);
        both(settled, "其他", 15, 1);
        return settled;
    }

    private static void both(List<Drawn> settled, String platform, int passed, int failed) {
        add(settled, platform, passed, Outcome.PASSED);
        add(settled, platform, failed, Outcome.FAILED);
    }

    private static void add(List<Drawn> settled, String platform, int count, Outcome outcome) {
        for (int i = 0; i < count; i++) {
            int place = settled.size() + 1;
            settled.add(new Drawn(
                    place,
                    AccountId.next(),
                    "账号" + place,
                    "单位" + place,
                    platform,
                    "",
                    List.of("CITY", "DISTRICT", "STREET", "COMMUNITY").get(place % 4),
                    place % 3 == 0 ? "SCHOOL" : "MASS_ORGANISATION",
                    outcome,
                    outcome == Outcome.FAILED ? "M2a 内容不更新：20天没有更新" : ""));
        }
    }

    private static List<Line> lines(Circular circular, int table) {
        return circular.tables().get(table).lines();
    }

    private static long sum(Table table, ToLongFunction<Line> of) {
        return table.lines().stream().mapToLong(of).sum();
    }
}
