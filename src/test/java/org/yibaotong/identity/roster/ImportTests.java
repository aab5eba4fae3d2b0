package org.yibaotong.identity.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.shared.Role;
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

    @Autowired
    Staff staff;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Test
    void unitsAreTakenInOnceAndTheSameSheetChangesNothing() throws Exception {
        var street = "新街道" + Staff.fresh();
        var sheet = "上级,单位名称,级别\n%s,花溪%s,社区\n望江区,%s,街道\n没有的区,某社区,社区\n".formatted(street, street, street);
        var preview = upload("/desk/units/imports", sheet);
        assertThat(page(preview)).bodyText().contains("导入2行", "没有叫“没有的区”的单位");
        run(preview);
        assertThat(page("/desk/units?q=" + street)).bodyText().contains("共2个");

        var again = upload("/desk/units/imports", sheet);
        assertThat(page(again)).bodyText().contains("没有能导入的行");
        assertThat(page(again + "?outcome=UNCHANGED")).bodyText().contains("共2行");
    }

    @Test
    void aSheetIsTakenInOnlyOnce() throws Exception {
        var preview = upload("/desk/units/imports", "单位名称,上级单位,层级\n新局%s,望江区,部门\n".formatted(Staff.fresh()));
        run(preview);
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
        run(preview);
        assertThat(page(preview)).bodyText().contains("新增1人", "看初始密码");
        assertThat(post(preview + "/passwords")).hasStatusOk().bodyText().contains("新开通1人", login);
        assertThat(page(preview)).bodyText().doesNotContain("看初始密码");
        assertThat(post(preview + "/passwords")).hasStatus3xxRedirection();
        assertThat(page(upload("/desk/people/imports", sheet))).bodyText().contains("没有能导入的行");
        assertThat(entries("person.enrol", signed.person(login).toString())).isOne();
    }

    @Test
    void aKnownPersonIsChangedByTheirLogin() throws Exception {
        var login = "i" + Staff.fresh();
        run(upload("/desk/people/imports", "姓名,登录名,单位\n甲,%s,河西社区\n".formatted(login)));
        var preview = upload("/desk/people/imports", "姓名,登录名,单位\n甲改,%s,望江街道\n".formatted(login));
        run(preview);
        var person = signed.person(login).toString();
        assertThat(entries("person.change", person)).isOne();
        assertThat(entries("person.move", person)).isOne();
    }

    @Test
    void whoIsMovedByASheetLosesTheRolesOfTheUnitTheyLeave() throws Exception {
        assertThat(page("/desk/people/imports/new")).bodyText().contains("在原单位的角色随之结束");
        var login = "i" + Staff.fresh();
        var person = staff.newPerson(staff.unit("河西社区"), login);
        grants.grant(person, Role.CORRESPONDENT, staff.unit("河西社区"), null);
        run(upload("/desk/people/imports", "姓名,登录名,单位\n甲,%s,望江街道\n".formatted(login)));
        assertThat(people.actor(person).roles()).isEmpty();
        assertThat(entries("role.end", person.toString())).isOne();
    }

    @Test
    void aSheetDoesNotMoveWhoKeepsTheUnitTheyWorkIn() {
        var login = "i" + Staff.fresh();
        var person = staff.newPerson(staff.unit("河西社区"), login);
        grants.grant(person, Role.SYSTEM_ADMINISTRATOR, staff.unit("河西社区"), null);
        var sheet = "姓名,登录名,单位\n甲,%s,望江街道\n".formatted(login);
        assertThat(page(upload("/desk/people/imports", sheet))).bodyText().contains("请到本人的页面上换单位", "没有能导入的行");
    }

    @Test
    void manyPeopleAreTakenInPieceByPieceWithEveryPassword() throws Exception {
        var login = "m" + Staff.fresh();
        var rows = IntStream.range(0, 230)
                .mapToObj(i -> "人%d,%s.%d,河西社区\n".formatted(i, login, i))
                .collect(Collectors.joining());
        var preview = upload("/desk/people/imports", "姓名,登录名,单位\n" + rows);
        run(preview);
        assertThat(post(preview + "/passwords")).hasStatusOk().bodyText().contains("新开通230人", login + ".229");
    }

    /** As when a node died after the first hundred rows: nothing is done twice, and nothing is left out. */
    @Test
    void aRunThatWasCutOffSaysSoAndGoesOnWhereItStopped() throws Exception {
        var login = "c" + Staff.fresh();
        run(upload("/desk/people/imports", "姓名,登录名,单位\n甲,%s.1,河西社区\n".formatted(login)));
        var preview = upload("/desk/people/imports", "姓名,登录名,单位\n甲,%1$s.1,河西社区\n乙,%1$s.2,河西社区\n".formatted(login));
        jdbc.sql(
                        "update identity.intake set running = true, added = 2, done = 1, seen_at = now() - interval '3 minutes' where id = :id")
                .param("id", UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1)))
                .update();
        assertThat(page(preview)).bodyText().contains("上次导入中途断了", "导入1行");
        run(preview);
        assertThat(entries("person.enrol", signed.person(login + ".1").toString()))
                .isOne();
        assertThat(entries("person.enrol", signed.person(login + ".2").toString()))
                .isOne();
    }

    @Test
    void aSheetThatIsRunningIsNotBegunAgain() {
        var preview = upload("/desk/people/imports", "姓名,登录名,单位\n甲,r%s,河西社区\n".formatted(Staff.fresh()));
        jdbc.sql("update identity.intake set running = true, added = 1, seen_at = now() where id = :id")
                .param("id", UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1)))
                .update();
        assertThat(page(preview)).bodyText().contains("正在导入，0／1行", "可以关掉这一页").doesNotContain("导入1行");
        assertThat(post(preview + "/run")).hasStatus(409).bodyText().contains("正在导入");
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

    /** Begins it, and waits until it is through behind the page. */
    private void run(String preview) {
        assertThat(post(preview + "/run")).hasStatus3xxRedirection();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(page(preview)).bodyText().contains("导入完成"));
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
