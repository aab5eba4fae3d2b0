package org.yibaotong.citizens.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.identity.token.Tokens;
import org.yibaotong.sheets.SheetFile;

/** The clerk's pages of services, from writing one down to closing it. */
@YibaotongTest
class ServicePagesTests {

    private static final String SERVICES = "/desk/services";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsEnteredIsShownWithWhatItLacks() {
        var address = entered("gaoxin", "上门接种", "wj-weijian");
        assertThat(page("gaoxin", address))
                .hasStatusOk()
                .bodyText()
                .contains("上门接种", "办事指南还缺：设定依据、申请条件", "还没有写", "望江区卫生健康局负责", "望江优生活");
        assertThat(page("gaoxin", SERVICES + "?q=上门接种&need=MISSING")).bodyText().contains("上门接种", "缺4项");
        assertThat(page("gaoxin", SERVICES + "?q=上门接种&need=STALE")).bodyText().contains("没有符合条件的服务");
        assertThat(trail("service.enter", address)).isOne();
    }

    @Test
    void whatNobodyLookedAtForLongStandsOnTheListUntilSomebodyDid() {
        var address = entered("gaoxin", "很久没人核对的", "wj-weijian");
        jdbc.sql("update citizens.service set confirmed_on = confirmed_on - 200 where id = :id")
                .param("id", UUID.fromString(id(address)))
                .update();
        assertThat(page("gaoxin", SERVICES + "?need=STALE")).bodyText().contains("很久没人核对的", "很久没核对");
        assertThat(post("gaoxin", address + "/confirmation")).hasStatus(302);
        assertThat(page("gaoxin", SERVICES + "?need=STALE")).bodyText().doesNotContain("很久没人核对的");
        assertThat(trail("service.confirm", address)).isOne();
    }

    @Test
    void whatIsStillSoIsConfirmedTogetherAndAnotherUnitsIsNot() {
        var one = entered("gaoxin", "一批核对的甲", "wj-weijian");
        var other = entered("gaoxin", "一批核对的乙", "wj-weijian");
        var confirmed = entered("gaoxin", "今天核对过的", "wj-weijian");
        for (var address : new String[] {one, other}) {
            jdbc.sql("update citizens.service set confirmed_on = confirmed_on - 200 where id = :id")
                    .param("id", UUID.fromString(id(address)))
                    .update();
        }
        var pile = SERVICES + "/confirmations";
        assertThat(post("miaoqing", pile, "services", id(one)))
                .flash()
                .containsEntry("toast", "核对了0项。1个没有：没有找到，或者不归您管。");
        assertThat(post("gaoxin", pile, "services", id(one), "services", id(other), "services", id(confirmed)))
                .flash()
                .containsEntry("toast", "核对了2项。1个没有：今天已经核对过了。");
        assertThat(trail("service.confirm", other)).isOne();
    }

    @Test
    void whatIsTypedWrongIsSaidAndKept() {
        assertThat(post("gaoxin", SERVICES, "name", "打错的", "kind", "LINK", "topic", "看病", "unit", "望江区卫生健康局"))
                .hasStatus(422)
                .bodyText()
                .contains("请写要去的网址", "打错的");
        assertThat(post("gaoxin", SERVICES, "name", "打错的", "kind", "GUIDE", "topic", "看病", "unit", "示例市水利局"))
                .hasStatus(422)
                .bodyText()
                .contains("error");
    }

    @Test
    void itIsClosedWithAReasonAndOfferedAgain() {
        var address = entered("gaoxin", "要停办的", "wj-weijian");
        assertThat(post("gaoxin", address + "/closing", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写为什么停办");
        assertThat(post("gaoxin", address + "/closing", "reason", "改到社区医院".repeat(40)))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"改到社区医院");
        assertThat(post("gaoxin", address + "/closing", "reason", "改到社区医院")).hasStatus(302);
        assertThat(page("gaoxin", address)).bodyText().contains("停办了：改到社区医院");
        assertThat(mvc.get().uri(publicUrl(address))).hasStatus(410).bodyText().contains("改到社区医院");
        assertThat(post("gaoxin", address + "/reopening")).hasStatus(302);
        assertThat(trail("service.close", address)).isOne();
        assertThat(trail("service.reopen", address)).isOne();
    }

    @Test
    void aChangeSaysOnTheTrailWhatItChanged() {
        var address = entered("gaoxin", "要改的", "wj-weijian");
        assertThat(post("gaoxin", address, fields("改过的", "望江区卫生健康局"))).hasStatus(302);
        assertThat(jdbc.sql("select detail from audit.entry where what = 'service.revise' and thing = :id")
                        .param("id", id(address))
                        .query(String.class)
                        .single())
                .isEqualTo("改过的：事项名称");
    }

    @Test
    void anotherUnitsServiceIsAsGoodAsNone() {
        var address = entered("gaoxin", "别人看不到的", "wj-weijian");
        assertThat(page("miaoqing", address)).hasStatus(404);
        assertThat(page("miaoqing", SERVICES)).bodyText().doesNotContain("别人看不到的");
        assertThat(page("luyuan", address)).hasStatusOk();
    }

    /** Whatever a clerk types into a guide is words to everybody who reads it. */
    @Test
    void aScriptInEveryFieldIsOnlyWords() throws Exception {
        var script = "<script>alert(1)</script>";
        var fields =
                new ArrayList<>(List.of("kind", "GUIDE", "topic", "看病", "unit", "望江区卫生健康局", "accountName", script));
        for (var field :
                List.of("name", "summary", "basis", "conditions", "papers", "place", "hours", "telephone", "steps")) {
            fields.addAll(List.of(field, script));
        }
        var answer = post("gaoxin", SERVICES, fields.toArray(String[]::new));
        assertThat(answer).hasStatus(302);
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        for (var page : List.of(address, address + "/edit", SERVICES + "?q=script")) {
            assertThat(page("gaoxin", page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;script")
                    .doesNotContain(script);
        }
        assertThat(mvc.get().uri(publicUrl(address)))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script")
                .doesNotContain(script);
        var sheet = SheetFile.read(page("gaoxin", SERVICES + "/sheet?q=script")
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows()).as("as text").anyMatch(row -> row.contains(script));
    }

    @Test
    void theListIsASheet() throws Exception {
        entered("gaoxin", "表格里的", "wj-weijian");
        var sheet = SheetFile.read(
                        page("gaoxin", SERVICES + "/sheet?q=表格里的").getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(2)).startsWith("事项名称", "形式", "分类", "负责单位");
        assertThat(sheet.rows().get(3)).contains("表格里的", "办事指南", "望江优生活");
    }

    @Test
    void programsDoTheSame() {
        var key = tokens.of("gaoxin", "services:read", "services:write");
        var made = mvc.post()
                .uri("/api/v1/services")
                .with(key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"kind":"TELEPHONE","topic":"看病","name":"程序登记的","telephone":"120","unit":"望江区卫生健康局"}""")
                .exchange();
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.said.name").isEqualTo("程序登记的");
        var at = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(mvc.post().uri(at + "/confirmation").with(key)).hasStatus(409);
        assertThat(mvc.get().uri("/api/v1/services?q=程序登记的").with(key))
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("程序登记的");
    }

    private String entered(String login, String name, String unit) {
        var answer = post(login, SERVICES, fields(name, unit.equals("wj-weijian") ? "望江区卫生健康局" : unit));
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String[] fields(String name, String unit) {
        return new String[] {
            "kind",
            "GUIDE",
            "topic",
            "看病",
            "name",
            name,
            "telephone",
            "0000-8800-2399",
            "place",
            "一楼",
            "steps",
            "先打电话\n再来",
            "unit",
            unit,
            "accountName",
            "望江优生活"
        };
    }

    private String publicUrl(String address) {
        return "/services/"
                + jdbc.sql("select number from citizens.service where id = :id")
                        .param("id", ServiceId.of(id(address)).value())
                        .query(Long.class)
                        .single();
    }

    private long trail(String act, String address) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", id(address))
                .query(Long.class)
                .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
