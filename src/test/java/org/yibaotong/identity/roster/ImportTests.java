package org.yibaotong.identity.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.sheets.Sheet;
import org.yibaotong.sheets.SheetFile;

/** Sheets of units and of people: looked at, taken in once, and harmless the second time. */
@YibaotongTest
class ImportTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void unitsAreTakenInOnceAndTheSameSheetChangesNothing() throws Exception {
        var street = "新街道" + Staff.fresh();
        var sheet = "上级,单位名称,级别\n%s,花溪%s,社区\n望江区,%s,街道\n没有的区,某社区,社区\n".formatted(street, street, street);
        var preview = upload("/desk/units/imports", sheet);
        assertThat(page(preview)).bodyText().contains("导入2行", "没有叫“没有的区”的单位");
        assertThat(post(preview + "/run")).hasStatus3xxRedirection();
        assertThat(page("/desk/units?q=" + street)).bodyText().contains("共2个");

        var again = upload("/desk/units/imports", sheet);
        assertThat(page(again)).bodyText().contains("没有能导入的行");
        assertThat(page(again + "?outcome=UNCHANGED")).bodyText().contains("共2行");
    }

    @Test
    void aSheetIsTakenInOnlyOnce() throws Exception {
        var preview = upload("/desk/units/imports", "单位名称,上级单位,层级\n新局%s,望江区,部门\n".formatted(Staff.fresh()));
        assertThat(post(preview + "/run")).hasStatus3xxRedirection();
        assertThat(post(preview + "/run")).hasStatus(409).bodyText().contains("已经导入过了");
    }

    @Test
    void theWrongRowsComeBackWithTheirReasons() throws Exception {
        var preview = upload("/desk/units/imports", "单位名称,上级单位,层级\n某局,没有的区,部门\n");
        var rows = workbook(preview + "/wrong").rows();
        assertThat(rows.getFirst()).contains("原表行号", "哪里不对");
        assertThat(rows.get(1)).contains("某局", "2").anyMatch(cell -> cell.contains("没有的区”的单位"));
    }

    @Test
    void whatIsExportedCanBeTakenInAgainAndIsUnchanged() throws Exception {
        var content = mvc.get()
                .uri("/desk/units/sheet")
                .with(signed.as("zhongyi"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        var preview = upload("/desk/units/imports", "单位.xlsx", content);
        assertThat(page(preview)).bodyText().contains("和现有的完全一样");
    }

    @Test
    void peopleAreTakenInWithTheirFirstPasswordsShown() throws Exception {
        var login = "i" + Staff.fresh();
        var sheet = "姓名,登录名,单位,岗位\n甲,%s,河西社区,干事\n乙,%s,河西社区,\n丙,%sx,没有的单位,\n".formatted(login, login, login);
        var preview = upload("/desk/people/imports", sheet);
        assertThat(page(preview)).bodyText().contains("导入1行", "和第2行说的是同一个", "没有叫“没有的单位”");
        assertThat(post(preview + "/run")).hasStatusOk().bodyText().contains("新开通1人", login);
        assertThat(page(upload("/desk/people/imports", sheet))).bodyText().contains("没有能导入的行");
        assertThat(entries("person.enrol", signed.person(login).toString())).isOne();
    }

    @Test
    void aKnownPersonIsChangedByTheirLogin() throws Exception {
        var login = "i" + Staff.fresh();
        post(upload("/desk/people/imports", "姓名,登录名,单位\n甲,%s,河西社区\n".formatted(login)) + "/run");
        var preview = upload("/desk/people/imports", "姓名,登录名,单位\n甲改,%s,望江街道\n".formatted(login));
        assertThat(post(preview + "/run")).hasStatus3xxRedirection();
        var person = signed.person(login).toString();
        assertThat(entries("person.change", person)).isOne();
        assertThat(entries("person.move", person)).isOne();
    }

    @Test
    void whatIsNoSheetIsRefusedWithAReason() {
        assertThat(send("/desk/units/imports", "单位.xlsx", "%PDF-1.7".getBytes(GB18030)))
                .hasStatus(422)
                .bodyText()
                .contains("这不是能读的表格");
        assertThat(send("/desk/people/imports", "人员.csv", "名称\n甲".getBytes(GB18030)))
                .hasStatus(422)
                .bodyText()
                .contains("表头里要有：登录名、姓名、单位");
        assertThat(send("/desk/people/imports", "人员.csv", new byte[0])).hasStatus(422);
    }

    @Test
    void anothersSheetIsNotThere() throws Exception {
        var preview = upload("/desk/units/imports", "单位名称,上级单位,层级\n某局,望江区,部门\n");
        assertThat(page(preview.replace("/units/", "/people/"))).hasStatus(404);
    }

    private long entries(String act, String thing) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :thing")
                .param("act", act)
                .param("thing", thing)
                .query(Long.class)
                .single();
    }

    private Sheet workbook(String address) {
        return SheetFile.read(page(address).getResponse().getContentAsByteArray())
                .getFirst();
    }

    private String upload(String address, String csv) {
        return upload(address, "表.csv", csv.getBytes(GB18030));
    }

    private String upload(String address, String name, byte[] content) {
        var answer = send(address, name, content);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String address, String name, byte[] content) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(signed.as("zhongyi"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as("zhongyi")).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(signed.as("zhongyi")).with(csrf()).exchange();
    }
}
