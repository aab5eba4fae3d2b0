package org.yibaotong.identity.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;

/** Nothing typed is lost when a form comes after its session, or without its token. */
@YibaotongTest
class KeptFormTests {

    private static final String TYPED = "<b>全县春耕备耕工作推进会召开</b>";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

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
    void aFormSentAfterTheSessionEndedWaitsForItsSender() {
        assertThat(to(visitor.postWithoutToken("/desk/me/tokens", "name", TYPED, "days", "30", "scopes", "units:read")))
                .isEqualTo("/sign-in?kept");
        assertThat(visitor.get("/sign-in?kept").body()).contains("您刚才填的内容还在");
        assertThat(to(visitor.signIn("hejia", ExampleCity.PASSWORD))).isEqualTo("/desk/kept");
        assertThat(visitor.get("/desk/kept").body())
                .contains("action=\"/desk/me/tokens\"", "&lt;b&gt;全县春耕备耕工作推进会召开", "name=\"days\" value=\"30\"")
                .doesNotContain(TYPED);
        assertThat(to(visitor.post("/desk/me/tokens", "name", TYPED, "days", "30", "scopes", "units:read")))
                .isEqualTo("/desk/me/tokens");
    }

    @Test
    void signedInAFormWithoutItsTokenIsShownAtOnce() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        assertThat(to(visitor.postWithoutToken("/desk/me/tokens", "name", TYPED, "_csrf", "forged")))
                .isEqualTo("/desk/kept");
        assertThat(visitor.get("/desk/kept").body()).doesNotContain("forged");
        assertThat(to(visitor.post("/desk/kept/discard"))).isEqualTo("/desk");
        assertThat(to(visitor.get("/desk/kept"))).isEqualTo("/desk");
    }

    @Test
    void aScriptIsToldAndNothingIsKept() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        var answer = visitor.postJson("/desk/me/passkeys/options", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("error.form-expired");
        assertThat(to(visitor.get("/desk/kept"))).isEqualTo("/desk");
    }

    @Test
    void aFormLaidByAnotherSiteIsNotShownAsOnesOwn() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        var forged = visitor.form("/desk/me/tokens", "name=evil")
                .setHeader("Origin", "https://evil.example")
                .build();
        assertThat(visitor.send(forged).statusCode()).isEqualTo(403);
        var crossSite = visitor.form("/desk/me/tokens", "name=evil")
                .setHeader("Sec-Fetch-Site", "cross-site")
                .build();
        assertThat(visitor.send(crossSite).statusCode()).isEqualTo(403);
        assertThat(to(visitor.get("/desk/kept"))).isEqualTo("/desk");
    }

    @Test
    void passwordsAreNotKept() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        visitor.postWithoutToken("/desk/me/password", "current", "Shili-2026", "newPassword", "geheim-1");
        assertThat(visitor.get("/desk/kept").body()).doesNotContain("geheim-1");
    }

    @Test
    void aFormOfManyPartsIsKeptToo() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nspring\r\n--x--\r\n";
        var request = visitor.form("/desk/me/tokens", "")
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(to(visitor.send(request))).isEqualTo("/sign-in?kept");
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        assertThat(to(visitor.postWithoutToken("/desk/me/tokens", "name", "春".repeat(300_000))))
                .isEqualTo("/desk/kept");
        assertThat(visitor.postWithoutToken("/desk/me/tokens", "name", "a".repeat(2_500_000))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ofAStrangerALongStoryIsKeptAndNotMore() {
        assertThat(to(visitor.postWithoutToken("/desk/me/tokens", "name", "春".repeat(190_000))))
                .isEqualTo("/sign-in?kept");
        visitor.forgetCookies();
        long before = kept();
        assertThat(to(visitor.postWithoutToken("/desk/me/tokens", "name", "春".repeat(210_000))))
                .isEqualTo("/sign-in?first");
        assertThat(kept()).isEqualTo(before);
    }

    /** Whoever says by a header that it comes from one of our pages fills no disk with it. */
    @Test
    void ofStrangersBehindOneNetworkOnlySoManyFormsAreKept() {
        long before = kept();
        for (int i = 0; i < 130; i++) {
            visitor.forgetCookies();
            send("2001:db8:7:7::" + Integer.toHexString(i + 1));
        }
        assertThat(kept() - before).isEqualTo(100);
        visitor.forgetCookies();
        assertThat(to(send("2001:db8:7:7::1"))).isEqualTo("/sign-in?first");
        assertThat(to(send("2001:db8:7:8::1"))).as("of another network").isEqualTo("/sign-in?kept");
    }

    private HttpResponse<String> send(String from) {
        return visitor.send(visitor.form("/desk/x", "name=" + from)
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("X-Forwarded-For", from)
                .build());
    }

    private long kept() {
        return jdbc.sql("select count(*) from spring_session_attributes where attribute_name = 'kept-form'")
                .query(Long.class)
                .single();
    }

    @Test
    void onlyTheDesksFormsAreKept() {
        assertThat(to(visitor.postWithoutToken("/sign-in", "login", "hejia"))).isEqualTo("/sign-in?late");
        visitor.signIn("hejia", ExampleCity.PASSWORD);
        assertThat(to(visitor.get("/desk/kept"))).isEqualTo("/desk");
    }
}
