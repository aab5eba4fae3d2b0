package org.yibaotong.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.shared.PersonId;

/** Visits begin, grow old, are seen by their owner and ended. */
@YibaotongTest
class VisitFlowTests {

    private static final String LOGIN = "zhouxiaolan";

    @LocalServerPort
    int port;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    Visitor visitor;

    @BeforeEach
    void come() {
        visits.endOthers(person(), null);
        visitor = Visitor.signedIn(port, LOGIN);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void afterTenIdleMinutesOneSignsInAgain() {
        lastActive(Duration.ofMinutes(11));
        assertThat(to(visitor.get("/desk/me"))).isEqualTo("/sign-in?idle");
        assertThat(visitor.get("/sign-in?idle").body()).contains("好一会儿没有操作");
    }

    /** Whoever was somebody until now may have typed more than is kept of strangers. */
    @Test
    void whoTypedForTooLongLosesNothingOfIt() {
        lastActive(Duration.ofMinutes(11));
        assertThat(to(visitor.postWithoutToken("/desk/me/tokens", "name", "春".repeat(300_000))))
                .isEqualTo("/sign-in?kept");
        assertThat(to(visitor.signIn(LOGIN, ExampleCity.PASSWORD))).isEqualTo("/desk/kept");
        assertThat(visitor.get("/desk/kept").body()).contains("（共300000个字符）");
    }

    @Test
    void aClickKeepsAVisitAliveAndAPageAskingByItselfDoesNot() {
        lastActive(Duration.ofMinutes(5));
        visitor.get("/desk/me", "X-Quiet", "1");
        assertThat(activeAt()).isBefore(Instant.now().minusSeconds(240));
        visitor.get("/desk/me");
        assertThat(activeAt()).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void aScriptIsToldInItsOwnLanguage() {
        lastActive(Duration.ofMinutes(11));
        var answer = visitor.postJson("/desk/me/passkeys/options", "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("请先登录");
    }

    @Test
    void oneSeesAllPlacesAndEndsTheOthers() {
        try (var other = Visitor.signedIn(port, LOGIN)) {
            assertThat(visits.of(person())).hasSize(2);
            assertThat(visitor.get("/desk/me").body()).contains("就是这里", "退出其他设备");
            assertThat(to(visitor.post("/desk/me/other-visits/end"))).isEqualTo("/desk/me");
            assertThat(to(other.get("/desk/me"))).startsWith("/sign-in");
            assertThat(visitor.get("/desk/me").body()).contains("其他1处登录已退出");
        }
    }

    /** Half signed in with the old password, one would be asked to choose the new one. */
    @Test
    void whoIsHalfSignedInIsPutOutTooAndWhoAsksIsNot() {
        var half = halfSignedIn(sessions);
        visitor.get("/desk/me");
        visitor.post("/desk/me/other-visits/end");

        assertThat(sessions.findById(half)).isNull();
        assertThat(visitor.get("/desk/me").statusCode()).isEqualTo(200);
    }

    private <S extends Session> String halfSignedIn(FindByIndexNameSessionRepository<S> all) {
        var session = all.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person().toString());
        all.save(session);
        return session.getId();
    }

    @Test
    void oneEndsOnePlaceAndNeverSomebodyElses() {
        try (var other = Visitor.signedIn(port, "hejia")) {
            var foreign = visits.of(signed.person("hejia")).getFirst().id();
            visitor.get("/desk/me");
            assertThat(visitor.post("/desk/me/visits/" + foreign + "/end").statusCode())
                    .isEqualTo(404);
            assertThat(other.get("/desk/me").statusCode()).isEqualTo(200);
            assertThat(visitor.post("/desk/me/visits/nonsense/end").statusCode())
                    .isEqualTo(400);
        }
        var own = visits.of(person()).getFirst().id();
        assertThat(to(visitor.post("/desk/me/visits/" + own + "/end"))).isEqualTo("/desk/me");
        assertThat(to(visitor.get("/desk/me"))).startsWith("/sign-in");
    }

    /** Whoever knew the old password may be inside, and whoever forgot it may have locked the door. */
    @Test
    void aReissuedPasswordEndsAllVisitsAndOpensTheDoor() {
        try (var other = Visitor.signedIn(port, "miaoqing");
                var administrator = Visitor.signedIn(port, "zhongyi")) {
            for (int i = 0; i < 5; i++) {
                visitor.signIn("miaoqing", "Wrong-" + i);
            }
            administrator.get("/desk/me");
            var page = administrator
                    .post("/desk/people/" + signed.person("miaoqing") + "/password")
                    .body();
            var password = Pattern.compile("<b class=\"num\">([^<]+)</b>").matcher(page);
            assertThat(password.find()).isTrue();
            assertThat(to(other.get("/desk/me"))).startsWith("/sign-in");
            assertThat(to(other.signIn("miaoqing", password.group(1)))).isEqualTo("/sign-in/password");
        }
    }

    @Test
    void whatLastsIsAskedForOnceMoreAfterAWhile() {
        assertThat(visitor.get("/desk/me/tokens").statusCode()).isEqualTo(200);
        began(Duration.ofMinutes(20));
        assertThat(to(visitor.get("/desk/me/tokens"))).isEqualTo("/desk/me/confirm?next=/desk/me/tokens");
        assertThat(visitor.post("/desk/me/tokens", "name", "x", "days", "30", "scopes", "units:read")
                        .statusCode())
                .isEqualTo(409);
        visitor.get("/desk/me/confirm?next=/desk/me/tokens");
        assertThat(visitor.post("/desk/me/confirm", "next", "/desk/me/tokens", "password", "wrong")
                        .body())
                .contains("现在的密码不对");
        assertThat(to(visitor.post("/desk/me/confirm", "next", "/desk/me/tokens", "password", "Shili-2026")))
                .isEqualTo("/desk/me/tokens");
        assertThat(visitor.get("/desk/me/tokens").statusCode()).isEqualTo(200);
    }

    @Test
    void confirmingLeadsNowhereElse() {
        visitor.get("/desk/me/confirm");
        assertThat(to(visitor.post("/desk/me/confirm", "next", "//evil.example/", "password", "Shili-2026")))
                .isEqualTo("/desk/me");
    }

    private void lastActive(Duration ago) {
        replace(sessions, visit -> visit.stillActive(Instant.now().minus(ago)));
    }

    private void began(Duration ago) {
        replace(
                sessions,
                visit -> new Visit(
                        visit.id(),
                        visit.since().minus(ago),
                        visit.activeAt(),
                        visit.device(),
                        visit.address(),
                        visit.means()));
    }

    private <S extends Session> void replace(
            FindByIndexNameSessionRepository<S> all, java.util.function.UnaryOperator<Visit> change) {
        all.findByPrincipalName(person().toString()).values().forEach(session -> {
            session.setAttribute(Visit.ATTRIBUTE, change.apply(session.getRequiredAttribute(Visit.ATTRIBUTE)));
            all.save(session);
        });
    }

    private Instant activeAt() {
        return visits.of(person()).getFirst().activeAt();
    }

    private PersonId person() {
        return signed.person(LOGIN);
    }
}
