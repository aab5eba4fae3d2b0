package org.yibaotong.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Sample;
import org.yibaotong.web.Times;

/** A program hands in the figures of an account, each with where it comes from; what it does not say stays unknown. */
@YibaotongTest
class FigureApiTests {

    private static final String API = "/api/v1/ledger/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Staff staff;

    @Autowired
    AccountDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void figuresAreKeptWithTheirSourceAndShownWithWhatTheyCount() {
        var account = registered();
        assertThat(put("duruo", account, figure("FOLLOWERS", yesterday(), "61,208", "平台后台")))
                .hasStatus(204);
        assertThat(kept(account)).containsExactly("FOLLOWERS DAY " + yesterday() + " 61208 平台后台");
        assertThat(ask("duruo", HttpMethod.GET, "/desk/accounts/" + account, ""))
                .bodyText()
                .contains("61,208人", "平台后台", "当天平台后台显示的关注人数");
    }

    @Test
    void whatIsNotHandedInIsUnknownAndNotZero() {
        var account = registered();
        assertThat(put("duruo", account, figure("FOLLOWERS", yesterday(), "7", "平台后台")))
                .hasStatus(204);
        assertThat(ask("duruo", HttpMethod.GET, "/api/v1/ledger?q=" + name(account), ""))
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$[0].followers").isEqualTo(7);
                    assertThat(json).extractingPath("$[0].posts").isNull();
                });
        assertThat(put("duruo", account, figure("POSTS", yesterday(), "", "平台后台")))
                .hasStatus(409)
                .bodyText()
                .contains("不知道就不要填，不要写 0");
    }

    @Test
    void theSameFiguresASecondTimeChangeNothing() {
        var account = registered();
        var both = figure("FOLLOWERS", yesterday(), "7", "平台后台") + ","
                + "{\"measure\": \"POSTS\", \"span\": \"MONTH\", \"day\": \"2026-02-01\", \"value\": \"40\", \"source\": \"月报\"}";
        assertThat(put("duruo", account, both)).hasStatus(204);
        var before = kept(account);
        assertThat(before).containsExactly("FOLLOWERS DAY " + yesterday() + " 7 平台后台", "POSTS MONTH 2026-02-01 40 月报");
        assertThat(put("duruo", account, both)).hasStatus(204);
        assertThat(kept(account)).isEqualTo(before);
    }

    /** With one wrong figure among them none is kept. */
    @ParameterizedTest
    @CsvSource({
        "FOLLOWERS, 2026-01-31, -3, 平台后台, 409, 0 以上的整数",
        "FOLLOWERS, 2026-01-31, 一万多, 平台后台, 409, 这个数字不对",
        "FOLLOWERS, 2099-01-31, 3, 平台后台, 409, 日期在今天以后",
        "FOLLOWERS, 2026-01-31, 3, '', 409, 从哪里来",
        "FANS, 2026-01-31, 3, 平台后台, 400, ''",
        "FOLLOWERS, 2026-02-31, 3, 平台后台, 400, ''"
    })
    void aWrongFigureIsRefusedAndNothingIsKept(
            String measure, String day, String value, String source, int status, String said) {
        var account = registered();
        var both = figure("POSTS", "2026-01-31", "3", "平台后台") + "," + figure(measure, day, value, source);
        assertThat(put("duruo", account, both)).hasStatus(status).bodyText().contains(said);
        assertThat(kept(account)).isEmpty();
    }

    @Test
    void anAccountThatIsNotThereOrAnothersIsNotThere() {
        var one = figure("FOLLOWERS", yesterday(), "7", "平台后台");
        assertThat(put("duruo", AccountId.next(), one)).hasStatus(404);
        var account = registered();
        assertThat(put("qiulan", account, one)).hasStatus(404);
        assertThat(put("hejia", account, one)).hasStatus(403);
        assertThat(kept(account)).isEmpty();
    }

    private AccountId registered() {
        var unit = staff.newUnit(staff.unit("示例市"), Level.DEPARTMENT);
        return desk.register(
                Sample.details("接口数字" + Staff.fresh(), unit.name(), unit.id()),
                AccountState.NORMAL,
                List.of(),
                signed.actor("duruo"));
    }

    private String name(AccountId account) {
        return jdbc.sql("select name from register.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    private List<String> kept(AccountId account) {
        UUID id = account.value();
        return jdbc.sql("""
                select concat_ws(' ', measure, span, day, value, source) from register.figure where account_id = :id order by 1
                """).param("id", id).query(String.class).list();
    }

    private String yesterday() {
        LocalDate today = Times.date(clock.instant());
        return today.minusDays(1).toString();
    }

    private static String figure(String measure, String day, String value, String source) {
        return "{\"measure\": \"%s\", \"day\": \"%s\", \"value\": \"%s\", \"source\": \"%s\"}"
                .formatted(measure, day, value, source);
    }

    private MvcTestResult put(String login, AccountId account, String figures) {
        return ask(login, HttpMethod.POST, API + account + "/figures", "[" + figures + "]");
    }

    private MvcTestResult ask(String login, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .with(signed.as(login))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
