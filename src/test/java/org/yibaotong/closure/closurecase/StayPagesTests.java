package org.yibaotong.closure.closurecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.ToBeClosed;
import org.yibaotong.web.Times;

/** A unit asks that its case stands still; until it is answered nothing goes on. */
@YibaotongTest
class StayPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private record Closing(UUID account, String login) {}

    private Closing closing;
    private String address = "";

    /** Of a unit with somebody who may ask; it is kept in the end, so that others find it as it was. */
    @BeforeEach
    void begin() {
        closing = jdbc.sql("""
                select account.id, min(login) as login
                  from register.account join identity.role_grant on role_grant.unit_id = sponsoring_unit
                  join identity.person on person.id = person_id
                 where role = 'CORRESPONDENT' and ended_at is null and state = 'NORMAL' and platform || handle = any(:closed)
                   and not exists (select from register.service where account_id = account.id)
                   and account.id not in (select account_id from closure.closure_case union all select account_id from closure.applied where is_open)
                 group by account.id order by account.id desc limit 1
                """)
                .param("closed", ToBeClosed.NAMES)
                .query((row, number) -> new Closing(row.getObject("id", UUID.class), row.getString("login")))
                .single();
        address = String.valueOf(
                post("duruo", "/desk/closures", "account", closing.account().toString())
                        .getResponse()
                        .getRedirectedUrl());
    }

    @Test
    void aStayedCaseStandsStillUntilItIsAnswered() {
        assertThat(page(closing.login(), address)).bodyText().contains("有不同意见，申请暂缓");
        assertThat(post(closing.login(), address + "/stay", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请写为什么要缓一缓");
        assertThat(post(closing.login(), address + "/stay", "words", "老人靠它看停水通知"))
                .hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/stay", "words", "我也缓一缓"))
                .hasStatus(422)
                .bodyText()
                .contains("已经有人申请暂缓了");
        assertThat(decide()).hasStatus(422).bodyText().contains("有人申请暂缓：老人靠它看停水通知");
        assertThat(page("duruo", address))
                .bodyText()
                .contains("暂缓，等答复", "答复，接着办")
                .doesNotContain("决定办好了");
        assertThat(page("duruo", "/desk/closures?view=STAYED")).bodyText().contains("暂缓，等答复");
        assertThat(told(closing.login(), "答复了")).isFalse();
        assertThat(told("duruo", "申请暂缓关停")).isTrue();
        assertThat(post("duruo", address + "/stay/answer", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写怎么答复的");
        assertThat(post("duruo", address + "/stay/answer", "words", "停水通知改到社区群和公示栏"))
                .hasStatus3xxRedirection();
        assertThat(told(closing.login(), "暂缓有答复了")).isTrue();
        assertThat(decide()).hasStatus3xxRedirection();
        assertThat(page(closing.login(), address)).bodyText().contains("答复暂缓，接着办", "停水通知改到社区群和公示栏");
        assertThat(trail()).isEqualTo(2);
        assertThat(post("duruo", address + "/stay/answer", "words", "再答一次"))
                .hasStatus(422)
                .bodyText()
                .contains("没有等着答复的暂缓");
        reverse();
    }

    @Test
    void whoAskedTakesItBackAndWhatIsReversedWaitsForNobody() {
        assertThat(api("POST", "/stay", "再等等新系统")).hasStatus(204);
        assertThat(api("PUT", "/stay/answer", "新系统上线了")).hasStatus(204);
        assertThat(api("POST", "/stay", "老人还没搬过去")).hasStatus(204);
        reverse();
        assertThat(page("duruo", address)).bodyText().contains("已撤回").doesNotContain("暂缓，等答复");
        assertThat(api("POST", "/stay", "又来")).hasStatus(409).bodyText().contains("closure.pass.over");
    }

    /** By its version a station passed at the same moment is refused. */
    @Test
    void aStayMovesItsCaseSoThatNoStationPassesItBy() {
        var before = version();
        assertThat(api("POST", "/stay", "老人还没搬过去")).hasStatus(204);
        assertThat(version()).isGreaterThan(before);
        reverse();
    }

    private int version() {
        return jdbc.sql("select version from closure.closure_case where id = :id::uuid")
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    @Test
    void anotherUnitHasNoWordInIt() {
        var other = closing.login().equals("hejia") ? "zhouxiaolan" : "hejia";
        assertThat(post(other, address + "/stay", "words", "我也有意见")).hasStatus(404);
        reverse();
    }

    private void reverse() {
        assertThat(post("duruo", address + "/reversal", "words", "先不关了")).hasStatus3xxRedirection();
    }

    private MvcTestResult decide() {
        return post(
                "duruo",
                address + "/stations/DECISION",
                "on",
                Times.date(clock.instant()).toString(),
                "words",
                "〔2026〕40号");
    }

    private boolean told(String login, String title) {
        return jdbc.sql("""
                select exists (select from notices.notice join identity.person on person.id = person_id
                                where login = :login and url = :url and title like '%' || :title || '%')
                """)
                .param("login", login)
                .param("url", address)
                .param("title", title)
                .query(Boolean.class)
                .single();
    }

    private long trail() {
        return jdbc.sql("select count(*) from audit.entry where what = 'closure.stay' and thing = :id")
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private MvcTestResult api(String method, String path, String words) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(address.replace("/desk/", "/api/v1/") + path)
                .contentType("application/json")
                .content("{\"words\":\"" + words + "\"}")
                .with(csrf())
                .with(signed.as(closing.login()))
                .exchange();
    }

    private MvcTestResult page(String login, String path) {
        return mvc.get().uri(path).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).with(signed.as(login));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
