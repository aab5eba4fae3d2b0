package org.yibaotong.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;

@YibaotongTest
class SignInTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void theRightPasswordLeadsToTheDesk() {
        var answer = visitor.signIn("hejia", ExampleCity.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(to(answer)).isEqualTo("/desk");
        assertThat(visitor.get("/desk/me").body()).contains("何佳", "通讯员", "只管望江街道河西社区");
        assertThat(trail("sign-in.succeed")).isPositive();
    }

    @Test
    void loginsAreFoundHoweverTheyAreTyped() {
        assertThat(to(visitor.signIn(" HeJia ", ExampleCity.PASSWORD))).isEqualTo("/desk");
    }

    @Test
    void whoWasOnTheWaySomewhereGetsThere() {
        assertThat(to(visitor.get("/desk/me?x=1"))).isEqualTo("/sign-in?first");
        assertThat(to(visitor.signIn("hejia", ExampleCity.PASSWORD))).isEqualTo("/desk/me?x=1");
    }

    @Test
    void whatAScriptAskedForIsNoPlaceToGo() {
        visitor.get("/desk/notices/count", "X-Quiet", "1");
        visitor.get("/desk/files/x/small", "Sec-Fetch-Dest", "image");
        assertThat(to(visitor.signIn("hejia", ExampleCity.PASSWORD))).isEqualTo("/desk");
    }

    @ParameterizedTest
    @CsvSource({"hejia, Wrong-2026", "hejia, ''", "nobody, Shili-2026", "'', ''", "hejia'--, Shili-2026"})
    void aWrongOneIsToldTheSameWhicheverPartIsWrong(String login, String password) {
        var answer = visitor.signIn(login, password);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("登录名或密码不对").doesNotContain("Wrong-2026");
        assertThat(to(visitor.get("/desk/me"))).startsWith("/sign-in");
        signedInAgain();
    }

    @Test
    void theLoginTypedStaysInTheForm() {
        assertThat(visitor.signIn("<b>x", "y").body()).contains("value=\"&lt;b>x\"");
    }

    @Test
    void aSessionKnownBeforeIsWorthNothingAfter() {
        visitor.get("/sign-in");
        var before = visitor.cookie("yibaotong").orElseThrow();
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        assertThat(visitor.cookie("yibaotong")).isPresent().get().isNotEqualTo(before);
        try (var thief = new Visitor(port)) {
            assertThat(to(thief.get("/desk/me", "Cookie", "yibaotong=" + before)))
                    .startsWith("/sign-in");
        }
    }

    @Test
    void theCookieIsForThisSiteAndForNoScript() {
        var cookie = visitor.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        var behindProxy = visitor.get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(behindProxy.headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void aFormWithoutItsTokenAsksToSignInOnceMore() {
        assertThat(to(visitor.postWithoutToken("/sign-in", "login", "hejia", "password", ExampleCity.PASSWORD)))
                .isEqualTo("/sign-in?late");
        assertThat(visitor.get("/sign-in?late").body()).contains("放得太久");
    }

    @Test
    void signingOutIsSigningOut() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        visitor.get("/desk/me");
        assertThat(to(visitor.post("/sign-out"))).isEqualTo("/sign-in?out");
        assertThat(trail("sign-in.end")).isEqualTo(1);
        assertThat(to(visitor.get("/desk/me"))).startsWith("/sign-in");
        assertThat(to(visitor.postWithoutToken("/sign-out"))).isEqualTo("/sign-in?out");
    }

    @Test
    void whoIsDeactivatedIsOutWithTheNextClick() {
        visitor.signIn("xuqinghe", ExampleCity.PASSWORD);
        active("xuqinghe", false);
        try {
            assertThat(visitor.get("/desk/me").statusCode()).isEqualTo(401);
        } finally {
            active("xuqinghe", true);
        }
    }

    @Test
    void whoeverIsInIsNotAskedAgain() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        assertThat(to(visitor.get("/sign-in"))).isEqualTo("/desk");
    }

    @Test
    void thePeopleOfTheExampleWorldAreOneTapAway() {
        assertThat(visitor.get("/sign-in").body()).contains("何佳", "通讯员", "/sign-in?as=hejia");
        assertThat(visitor.get("/sign-in?as=hejia").body()).contains("value=\"hejia\"", "value=\"Shili-2026\"");
        assertThat(visitor.get("/sign-in?as=nobody").body()).doesNotContain("value=\"Shili-2026\"");
    }

    @Test
    void nobodyIsFirstWhereSomebodyIs() {
        assertThat(visitor.get("/first-run").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/first-run", "code", "x").statusCode()).isIn(302, 404);
    }

    @Test
    void aMustChangePasswordComesBeforeTheDesk() {
        jdbc.sql("update identity.person set must_change = true where login = 'tangxiaoman'")
                .update();
        assertThat(to(visitor.signIn("tangxiaoman", ExampleCity.PASSWORD))).isEqualTo("/sign-in/password");
        assertThat(to(visitor.get("/desk/me"))).isEqualTo("/sign-in/password");
        visitor.get("/sign-in/password");
        assertThat(visitor.post("/sign-in/password", "password", "short", "again", "short")
                        .body())
                .contains("密码太短");
        assertThat(visitor.post("/sign-in/password", "password", "Bao-1234-x", "again", "Bao-1234-y")
                        .body())
                .contains("两次写的不一样");
        assertThat(visitor.post("/sign-in/password", "password", ExampleCity.PASSWORD, "again", ExampleCity.PASSWORD)
                        .body())
                .contains("最近用过");
        assertThat(to(visitor.post("/sign-in/password", "password", "Bao-1234-x", "again", "Bao-1234-x")))
                .isEqualTo("/desk");
        assertThat(visitor.get("/desk/me").body()).contains("唐小满");
    }

    @Test
    void theStepsAreForWhoIsOnTheDoorstepOnly() {
        for (var step : new String[] {"/sign-in/password", "/sign-in/second-factor", "/sign-in/second-factor/new"}) {
            assertThat(to(visitor.get(step))).isEqualTo("/sign-in");
        }
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        visitor.get("/desk/me");
        assertThat(to(visitor.post("/sign-in/password", "password", "Bao-1234-x", "again", "Bao-1234-x")))
                .isEqualTo("/sign-in?late");
        assertThat(to(visitor.post("/sign-in/second-factor", "code", "1"))).isEqualTo("/sign-in?late");
        assertThat(to(visitor.post("/sign-in/second-factor/new", "code", "1"))).isEqualTo("/sign-in?late");
    }

    private void signedInAgain() {
        jdbc.sql("update identity.person set failed_attempts = 0, locked_until = null")
                .update();
    }

    private void active(String login, boolean active) {
        jdbc.sql("update identity.person set active = :active where login = :login")
                .param("active", active)
                .param("login", login)
                .update();
    }

    private long trail(String what) {
        return jdbc.sql("select count(*) from audit.entry where what = :what and by_id = :person")
                .param("what", what)
                .param("person", signed.person("hejia").value())
                .query(Long.class)
                .single();
    }
}
