package org.yibaotong.newsroom.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.text.checker.Doubt;

/** The centre's own list of terms: who keeps it, how it comes in as a sheet, and when it counts. */
@YibaotongTest
class TermPagesTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Newsroom newsroom;

    @Autowired
    OwnTerms terms;

    @Autowired
    Checkers checkers;

    @Autowired
    TermDesk desk;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        terms.all().forEach(term -> terms.remove(term.term().words()));
    }

    @Test
    void aTermCountsAsSoonAsItIsKept() {
        StoryId story = newsroom.edited("示例河大桥通车");
        assertThat(keep("guming", "words", "示例河大桥", "gravity", "WRONG", "instead", "示例江大桥", "reason", "名称已改"))
                .hasRedirectedUrl("/desk/terms");

        assertThat(get("/desk/stories/" + story, "luyuan")).bodyText().contains("<mark>示例河大桥</mark>", "改为“示例江大桥”：名称已改");
        assertThat(get("/desk/terms", "luyuan"))
                .bodyText()
                .contains("示例河大桥", "名称已改")
                .doesNotContain("记一条");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'term.keep' and detail = '“示例河大桥”'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyTheFinalReviewerKeepsTheList() {
        assertThat(keep("luyuan", "words", "某词某词", "reason", "试试")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(terms.all()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        assertThat(keep("guming", "words", "某词某词", "source", "某文件"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写理由", "某词某词", "某文件");
    }

    @Test
    void aSheetComesInWholeAndGoesOutInTheSameForm() throws IOException {
        var sheet = Workbook.write(
                "词表",
                List.of("错词", "级别", "正确写法", "说明"),
                List.of(List.of("望江大到", "二类", "望江大道", "路名"), List.of("某某主任", "一类", "", "已调离")));
        assertThat(take(sheet)).hasRedirectedUrl("/desk/terms");
        assertThat(terms.all()).extracting(own -> own.term().words()).containsExactlyInAnyOrder("望江大到", "某某主任");

        var out = mvc.get().uri("/desk/terms/sheet").with(signed.as("luyuan")).exchange();
        var rows = SheetFile.read(out.getResponse().getContentAsByteArray())
                .getFirst()
                .rows();
        assertThat(rows.getFirst()).containsExactly("词", "级别", "改为", "理由", "依据", "生效", "失效");
        assertThat(rows).hasSize(3);
    }

    @Test
    void oneWrongRowAndNothingComesIn() {
        var csv = "词,级别,理由\n望江大到,二类,路名\n短,二类,太短\n另一个词,九类,没有这一级\n";
        assertThat(take(csv.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("有2行看不懂，一条也没有导入。请看第3、4行");
        assertThat(terms.all()).isEmpty();
    }

    @Test
    void aTermHoldsFromItsFirstDayToItsLast() {
        var csv = "词,理由,生效,失效\n某某书记,换届,2026-11-01,2026-11-30\n";
        desk.take(csv.getBytes(StandardCharsets.UTF_8), newsroom.actor("guming"));

        assertThat(found("某某书记", LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(found("某某书记", FRIDAY)).hasSize(1);
        assertThat(found("某某书记", LocalDate.of(2026, 12, 1))).isEmpty();
        assertRefused(
                "term.import.wrong-rows",
                () -> desk.take(
                        "词,理由,生效,失效\n某某书记,换届,2026-11-30,2026-11-01\n".getBytes(StandardCharsets.UTF_8),
                        newsroom.actor("guming")));
    }

    @Test
    void theCentresOwnWordCountsMoreThanThatOfTheProgram() {
        assertThat(found("布署", FRIDAY)).hasSize(1);
        keep("guming", "words", "布署", "gravity", "FINE");
        assertThat(found("布署", FRIDAY)).isEmpty();
        mvc.post()
                .uri("/desk/terms/removal")
                .with(signed.as("guming"))
                .with(csrf())
                .param("words", "布署")
                .exchange();
        assertThat(found("布署", FRIDAY)).hasSize(1);
    }

    /** What looks like a regular expression is nothing but words. */
    @Test
    void aTermIsWordsAndNeverAnExpression() {
        keep("guming", "words", "(a+)+$", "reason", "试试");
        assertThat(found("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", FRIDAY)).isEmpty();
        assertThat(found("写着(a+)+$的纸", FRIDAY)).extracting(Doubt::words).containsExactly("(a+)+$");
    }

    private List<Doubt> found(String text, LocalDate day) {
        return checkers.on(day).check(List.of(text), day);
    }

    private MvcTestResult get(String page, String login) {
        return mvc.get().uri(page).with(signed.as(login)).exchange();
    }

    private MvcTestResult keep(String login, String... fields) {
        var request = mvc.post().uri("/desk/terms").with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult take(byte[] sheet) {
        return mvc.post()
                .uri("/desk/terms/imports")
                .multipart()
                .file(new MockMultipartFile("file", "词表.xlsx", null, sheet))
                .with(signed.as("guming"))
                .with(csrf())
                .exchange();
    }
}
