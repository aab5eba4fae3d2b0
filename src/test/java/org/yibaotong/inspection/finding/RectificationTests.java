package org.yibaotong.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.web.Times;

/** A finding is to be mended until a day, its unit says that it is, and somebody else looks. */
@YibaotongTest
class RectificationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DueReminding reminding;

    @Autowired
    Clock clock;

    private final List<Object> taken = new ArrayList<>();
    private long trailBefore;

    @BeforeEach
    void lookAtTheTrail() {
        trailBefore = jdbc.sql("select max(number) from audit.entry")
                .query(Long.class)
                .single();
    }

    @Test
    void orderedReportedLookedAtAgainAndOver() {
        var one = openFinding();
        var login = login(one);
        assertThat(page("duruo", address(one))).bodyText().contains("限期整改", "在哪天前改好");
        assertThat(post("duruo", address(one) + "/order", "due", day(5), "words", "请恢复更新"))
                .hasStatus3xxRedirection();
        assertThat(page(login, address(one))).bodyText().contains("请在" + day(5) + "前改好", "报整改");
        assertThat(post(login, address(one) + "/report", "words", "昨天发了一篇")).hasStatus3xxRedirection();
        assertThat(page("duruo", address(one))).bodyText().contains("待复查", "昨天发了一篇", "记下复查");
        assertThat(post("duruo", address(one) + "/recheck", "mended", "false", "words", "还没有看到", "due", day(9)))
                .hasStatus3xxRedirection();
        assertThat(page(login, address(one))).bodyText().contains("没有改好。还没有看到", "请在" + day(9) + "前改好");
        assertThat(post(login, address(one) + "/report", "words", "这回发了")).hasStatus3xxRedirection();
        assertThat(post("duruo", address(one) + "/recheck", "mended", "true", "words", "看到了"))
                .hasStatus3xxRedirection();
        assertThat(page(login, address(one)))
                .bodyText()
                .contains("已改正", "改好了。看到了")
                .doesNotContain("报整改</button>", "前改好。");
        assertThat(List.of(trail("finding.order", one), trail("finding.report", one), trail("finding.recheck", one)))
                .containsExactly(2L, 2L, 2L);
    }

    @Test
    void whatIsMissingOrTooLateIsSaidAndWhatWasTypedIsKept() {
        var one = openFinding();
        assertThat(post("duruo", address(one) + "/order", "due", "", "words", "请恢复更新"))
                .hasStatus(422)
                .bodyText()
                .contains("请选一个日子", "请恢复更新");
        assertThat(post("duruo", address(one) + "/order", "due", day(0), "words", "请恢复更新"))
                .hasStatus(422)
                .bodyText()
                .contains("期限要在今天以后");
        assertThat(post("duruo", address(one) + "/order", "due", day(400), "words", "请恢复更新"))
                .hasStatus(422)
                .bodyText()
                .contains("最远到一年以后");
        assertThat(post(login(one), address(one) + "/report", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请写几句");
        assertThat(post("duruo", address(one) + "/recheck", "recheck", "true", "words", "看过"))
                .hasStatus(422)
                .bodyText()
                .contains("请选改好了，还是没有改好", "看过");
        assertThat(post("duruo", address(one) + "/recheck", "mended", "false", "words", "看过", "recheck", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("请选一个日子");
        assertThat(state(one)).isEqualTo("OPEN");
        assertThat(trail("finding.recheck", one)).isZero();
    }

    @Test
    void anUnansweredDisputeComesFirst() {
        var one = openFinding();
        assertThat(post(login(one), address(one) + "/dispute", "reason", "发过")).hasStatus3xxRedirection();
        assertThat(post("duruo", address(one) + "/order", "due", day(5), "words", "请恢复更新"))
                .hasStatus(422)
                .bodyText()
                .contains("先答复申诉", "请恢复更新");
        assertThat(post(login(one), address(one) + "/report", "words", "改好了"))
                .hasStatus(422)
                .bodyText()
                .contains("先答复申诉");
    }

    @Test
    void anotherUnitsFindingIsAsGoodAsNone() {
        var one = openFinding();
        var stranger = login(one).equals("weilan") ? "dengan" : "weilan";
        assertThat(post(stranger, address(one) + "/report", "words", "改好了")).hasStatus(404);
        assertThat(post(login(one), address(one) + "/order", "due", day(5), "words", "x"))
                .hasStatus(403);
    }

    @Test
    void whatIsDueIsToldOnce() {
        var one = openFinding();
        assertThat(post("duruo", address(one) + "/order", "due", day(1), "words", "请恢复更新"))
                .hasStatus3xxRedirection();
        var worked = LocalDate.of(2026, 12, 1);
        jdbc.sql("update inspection.finding set due_on = :day where id::text = :id")
                .param("day", worked.plusDays(1))
                .param("id", String.valueOf(one.get("id")))
                .update();
        reminding.remind(worked);
        var due = told("finding.due");
        assertThat(due).isPositive();
        reminding.remind(worked);
        assertThat(told("finding.due")).isEqualTo(due);
        reminding.remind(worked.plusDays(2));
        var overdue = told("finding.overdue");
        assertThat(overdue).isPositive();
        reminding.remind(worked.plusDays(2));
        assertThat(told("finding.overdue")).isEqualTo(overdue);
    }

    private String day(int ahead) {
        return Times.date(clock.instant()).plusDays(ahead).toString();
    }

    /** One that a correspondent of its own unit may answer. */
    private Map<String, Object> openFinding() {
        var found = jdbc.sql("""
                select finding.id, account_id, login from inspection.finding
                  join identity.role_grant grants on grants.unit_id = finding.unit_id and grants.role = 'CORRESPONDENT'
                  join identity.person on person.id = grants.person_id
                 where state = 'OPEN' and grants.ended_at is null order by finding.id limit 1
                """).query().singleRow();
        taken.add(found.get("id"));
        return found;
    }

    /** The example city has few of them, and other tests need one too. */
    @AfterEach
    void openAgain() {
        taken.forEach(id -> jdbc.sql("""
                update inspection.finding
                   set state = 'OPEN', disputed_by = null, due_on = null, reported_by = null, reported_on = null, rechecked_by = null
                 where id = :id
                """).param("id", id).update());
    }

    private static String address(Map<String, Object> finding) {
        return "/desk/inspections/findings/" + finding.get("id");
    }

    private static String login(Map<String, Object> finding) {
        return String.valueOf(finding.get("login"));
    }

    private String state(Map<String, Object> finding) {
        return jdbc.sql("select state from inspection.finding where id = :id")
                .param("id", finding.get("id"))
                .query(String.class)
                .single();
    }

    private long trail(String act, Map<String, Object> finding) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id and number > :before")
                .param("before", trailBefore)
                .param("act", act)
                .param("id", String.valueOf(finding.get("id")))
                .query(Long.class)
                .single();
    }

    private long told(String kind) {
        return jdbc.sql("select count(*) from notices.notice where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private MvcTestResult page(String login, String uri) {
        return mvc.get().uri(uri).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
