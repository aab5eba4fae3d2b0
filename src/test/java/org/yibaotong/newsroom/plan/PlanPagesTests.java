package org.yibaotong.newsroom.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** A lead is planned, people are asked with and without an account, answer, and the state follows the story. */
@YibaotongTest
class PlanPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanDesk desk;

    @Autowired
    PlanList list;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLeadIsPlannedAndStandsInTheWeekAndInTheDayToPrint() {
        var lead = sent.lead("hejia", "渡口的说书人明天开新书，来的人要自己带板凳");
        assertThat(get("/desk/plan/new?submission=" + lead, "luyuan"))
                .bodyText()
                .contains("说书人明天开新书");
        var url = plan("渡口说书人开新书", lead.toString());
        assertThat(get(url, "luyuan")).bodyText().contains("渡口说书人开新书", "看来稿", "还没有请人");
        assertThat(get("/desk/plan?from=" + tomorrow(), "luyuan")).bodyText().contains("渡口说书人开新书", "09:30");
        assertThat(get("/desk/plan/day/" + tomorrow(), "luyuan")).bodyText().contains("渡口说书人开新书", "还没有请人");
    }

    @Test
    void whoeverOpensTheLeadOrItsEventSeesWhoIsGoing() {
        var lead = sent.lead("hejia", "渡口的糖画师傅收了第一个徒弟，后天出摊");
        var url = plan("看糖画徒弟头一回出摊", lead.toString());
        post(url + "/assignments", "luyuan", "coverage", "PHOTO", "helper", "巷口的老祝");
        for (var page : List.of("/desk/pool/" + lead, "/desk/events/" + lead)) {
            assertThat(get(page, "luyuan")).bodyText().contains("采访安排", "看糖画徒弟头一回出摊", "巷口的老祝");
        }
    }

    @Test
    void whatIsMissingComesBackBesideTheField() {
        assertThat(post("/desk/plan", "luyuan", "title", "有事", "begins", "明天"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选哪天几点");
    }

    @Test
    void whatWasTypedStandsThereAgainWhenItIsRefused() {
        var url = "/desk/plan/" + planned("退回来也还在的一件");
        assertThat(post(url + "/assignments", "luyuan", "coverage", "VIDEO", "helper", "老".repeat(40)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("value=\"VIDEO\" selected", "value=\"" + "老".repeat(40));
        assertThat(post(url + "/calling-off", "luyuan", "why", "雨".repeat(201)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("value=\"雨雨", "answer\" open>");
        var id = planned("答复退回来的一件");
        var link = desk.assign(id, Coverage.PHOTO, "老李", signed.actor("luyuan"));
        assertThat(mvc.post()
                        .uri("/assignments/" + link.text())
                        .with(csrf())
                        .param("answer", "DECLINED")
                        .param("why", "值".repeat(201))
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("value=\"值值");
    }

    @Test
    void whoeverNamesNobodyThroughTheApiIsToldSo() {
        var url = "/api/v1/plan/" + planned("程序请错了人的一件") + "/assignments";
        assertThat(send(url, "{\"coverage\":\"PHOTO\",\"person\":\"周晓岚\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(url, "{\"coverage\":\"PHOTO\",\"helper\":\"老李\"}")).hasStatusOk();
    }

    @Test
    void aHelperWithoutAnAccountAnswersByALinkOnce() {
        var id = planned("摄影老师去拍的一件");
        var link = desk.assign(id, Coverage.PHOTO, "老李", signed.actor("luyuan"));
        assertThat(stored()).as("the link itself is kept nowhere").doesNotContain(link.text());
        var open = "/assignments/" + link.text();
        assertThat(mvc.get().uri(open)).hasStatusOk().bodyText().contains("摄影老师去拍的一件", "我去", "去不了");
        assertThat(state(id)).isEqualTo(AssignmentState.ASKED);
        assertThat(answer(open, "ACCEPTED")).hasStatus(HttpStatus.FOUND);
        assertThat(state(id)).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(answer(open, "DECLINED"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经答复过了");
        assertThat(mvc.get().uri("/assignments/" + SecretLink.next().text())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(told("luyuan")).contains("老李接了：《摄影老师去拍的一件》");
    }

    @RepeatedTest(3)
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        var id = planned("两边同时点的一件");
        var link = desk.assign(id, Coverage.PHOTO, "老李", signed.actor("luyuan"));
        assertThat(Race.of(() -> say(link, AssignmentAnswer.ACCEPTED), () -> say(link, AssignmentAnswer.DECLINED)))
                .containsOnlyOnce("done");
    }

    @Test
    void oneOfOursIsToldAndAnswersAtTheDesk() {
        var id = planned("请周晓岚去的一件");
        desk.assign(id, Coverage.TEXT, signed.person("zhouxiaolan"), signed.actor("luyuan"));
        assertThat(told("zhouxiaolan")).contains("请您去：《请周晓岚去的一件》");
        var task = list.tasks(List.of(id)).getFirst().id();
        assertThat(post("/desk/assignments/" + task + "/answer", "hejia", "answer", "ACCEPTED"))
                .hasStatus(HttpStatus.NOT_FOUND);
        post("/desk/assignments/" + task + "/answer", "zhouxiaolan", "answer", "DECLINED", "why", "那天值班");
        assertThat(get("/desk/plan/" + id, "luyuan")).bodyText().contains("去不了", "“那天值班”");
    }

    @Test
    void theStateFollowsTheStory() {
        var id = planned("写成了稿的一件");
        desk.assign(id, Coverage.TEXT, signed.person("luyuan"), signed.actor("luyuan"));
        var task = list.tasks(List.of(id)).getFirst().id();
        var story = newsroom.edited("写成了稿的一件");
        desk.link(id, task, story, signed.actor("luyuan"));
        assertThat(state(id)).isEqualTo(AssignmentState.IN_PROGRESS);
        newsroom.send(story);
        assertThat(state(id)).isEqualTo(AssignmentState.SUBMITTED);
        newsroom.signedOff(story);
        assertThat(state(id)).isEqualTo(AssignmentState.DONE);
        desk.link(id, task, null, signed.actor("luyuan"));
        assertThat(state(id)).isEqualTo(AssignmentState.ASKED);
    }

    @Test
    void whatIsCalledOffTellsThoseWhoWereAsked() {
        var id = planned("下雨取消的一件");
        desk.assign(id, Coverage.TEXT, signed.person("zhouxiaolan"), signed.actor("luyuan"));
        post("/desk/plan/" + id + "/calling-off", "luyuan", "why", "下雨，改天");
        assertThat(told("zhouxiaolan")).contains("《下雨取消的一件》取消了");
        assertThat(post("/desk/plan/" + id + "/assignments", "luyuan", "helper", "老李"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经取消了");
    }

    @Test
    void anotherDistrictSeesNothingOfIt() {
        var id = planned("望江区的安排");
        assertThat(get("/desk/plan/" + id, "tangxiaoman")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/plan?from=" + tomorrow(), "tangxiaoman"))
                .bodyText()
                .doesNotContain("望江区的安排");
    }

    @Test
    void aCalendarReadsItByASecretAddressUntilThereIsANewOne() {
        planned("日历里看得到的一件");
        var first = subscribe();
        assertThat(mvc.get().uri(first))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .contains("BEGIN:VCALENDAR", "日历里看得到的一件");
        subscribe();
        assertThat(mvc.get().uri(first)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String subscribe() {
        var answer = post("/desk/plan/calendar", "luyuan");
        var link = String.valueOf(answer.getMvcResult().getFlashMap().get("calendar"));
        return link.substring(link.indexOf("/calendars/"));
    }

    private Object say(SecretLink link, AssignmentAnswer answer) {
        desk.answerByLink(link, answer, "");
        return answer;
    }

    private OccasionId planned(String title) {
        var lead = sent.lead("zhouxiaolan", title + "的线索");
        var url = plan(title, lead.toString());
        return OccasionId.of(url.substring(url.lastIndexOf('/') + 1));
    }

    private String plan(String title, String lead) {
        var answer = post(
                "/desk/plan",
                "luyuan",
                "title",
                title,
                "place",
                "渡口",
                "begins",
                tomorrow() + "T09:30",
                "submission",
                lead);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private LocalDate tomorrow() {
        return newsroom.today().plusDays(1);
    }

    private AssignmentState state(OccasionId id) {
        return list.tasks(List.of(id)).getFirst().state();
    }

    private List<String> stored() {
        return jdbc.sql("select link from newsroom.assignment where link is not null")
                .query((row, ignored) -> row.getString(1))
                .list();
    }

    private List<String> told(String login) {
        return jdbc.sql("select title from notices.notice where person_id = :person")
                .param("person", signed.person(login).value())
                .query((row, ignored) -> row.getString(1))
                .list();
    }

    private MvcTestResult answer(String url, String answer) {
        return mvc.post().uri(url).with(csrf()).param("answer", answer).exchange();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }

    private MvcTestResult send(String url, String json) {
        return mvc.post()
                .uri(url)
                .with((RequestPostProcessor) signed.as("luyuan"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult post(String url, String login, String... parameters) {
        var request = mvc.post()
                .uri(url)
                .with((RequestPostProcessor) signed.as(login))
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
