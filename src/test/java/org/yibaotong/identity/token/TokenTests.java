package org.yibaotong.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.PasswordReissued;
import org.yibaotong.identity.PersonDeactivated;
import org.yibaotong.identity.SecondFactorsReset;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Scope;

@YibaotongTest
class TokenTests {

    private static final String LOGIN = "mengshuyan";

    @LocalServerPort
    int port;

    @Autowired
    TokenDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    private final Visitor program = new Visitor(0);

    @AfterEach
    void clear() {
        program.close();
        jdbc.sql("delete from identity.access_token").update();
    }

    @Test
    void aTokenActsForItsOwner() {
        var answer = me(token(TokenScope.UNITS_READ));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(owner().name(), owner().unitName());
    }

    @Test
    void itLendsOnlyTheRolesItsScopesNeed() {
        var roles = signed.actor("chengmin").roles();
        assertThat(roles).contains(Role.PROOFREADER, Role.FIRST_REVIEWER);
        var text = desk.create(signed.actor("chengmin"), "x", Set.of(TokenScope.FILES_WRITE), 1);
        assertThat(desk.bearer(text, "10.0.0.7").actor().roles()).containsExactly(Role.FIRST_REVIEWER);
    }

    @Test
    void withoutTheScopeAnAddressStaysShut() {
        var mine = desk.create(signed.actor("hejia"), "x", Set.of(TokenScope.UNITS_READ), 1);
        var refused = upload("Bearer " + mine);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("error.scope-missing", "这个访问令牌不能做这件事");
        var allowed = desk.create(signed.actor("hejia"), "x", Set.of(TokenScope.FILES_WRITE), 1);
        assertThat(upload("Bearer " + allowed).statusCode()).isEqualTo(400);
    }

    @Test
    void aScopeGivesNobodyARoleTheyDoNotHold() {
        var text = desk.create(signed.actor("hejia"), "x", Set.of(TokenScope.FILES_WRITE), 1);
        jdbc.sql("update identity.access_token set scopes = '{files:write,trail:read,people:write}'")
                .update();
        assertThat(desk.bearer(text, "").actor().roles()).containsExactly(Role.CORRESPONDENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ybt_unknown",
                "Bearer ",
                "Basic aGVqaWE6U2hpbGktMjAyNg==",
                "ybt_unknown",
                "Bearer ybt_' or '1'='1",
            })
    void anUnknownTokenIsToldSo(String header) {
        var answer = upload(header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("access-token.use.unknown", "没有这个访问令牌");
    }

    /** Whoever had the password until now may have made themselves a token. */
    @Test
    void tokensEndWithWhatTheirOwnerSignedInWith() {
        for (var event : List.of(
                new PasswordReissued(owner().person(), "", owner().person(), Instant.now()),
                new SecondFactorsReset(owner().person(), "", owner().person(), Instant.now()),
                new PersonDeactivated(owner().person(), "", owner().person(), Instant.now()))) {
            var text = token(TokenScope.UNITS_READ);
            transactions.executeWithoutResult(ignored -> events.publishEvent(event));
            assertThat(me(text).body()).contains("access-token.use.revoked");
        }
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        var answer = call("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("error.not-signed-in");
        assertThat(call("/api/v1/nothing-here").statusCode()).isEqualTo(404);
    }

    @Test
    void aSignedInBrowserIsAStrangerToTheApi() {
        try (var visitor = Visitor.signedIn(port, "hejia")) {
            assertThat(visitor.get("/api/v1/me").statusCode()).isEqualTo(401);
            assertThat(visitor.post("/api/v1/files").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenDoesNotOpenTheDesk() {
        var answer = call("/desk/me", "Authorization", "Bearer " + token(TokenScope.UNITS_READ), "Accept", "text/html");
        assertThat(Visitor.to(answer)).startsWith("/sign-in");
    }

    @Test
    void aRevokedTokenIsOfNoUse() {
        var text = token(TokenScope.UNITS_READ);
        var id = desk.usable(owner().person()).getFirst().id();
        assertThatThrownBy(() -> desk.revoke(signed.actor("hejia"), id)).hasMessageContaining("access-token");
        assertThat(me(text).statusCode()).isEqualTo(200);
        desk.revoke(owner(), id);
        assertThat(me(text).statusCode()).isEqualTo(401);
        assertThat(me(text).body()).contains("access-token.use.revoked");
    }

    @Test
    void anExpiredTokenIsOfNoUse() {
        var text = token(TokenScope.UNITS_READ);
        jdbc.sql("""
                update identity.access_token
                   set created_at = now() - interval '3 days', expires_at = now() - interval '1 second'
                """).update();
        assertThat(me(text).body()).contains("access-token.use.expired");
        assertThat(desk.usable(owner().person())).isEmpty();
    }

    @Test
    void aTokenCanNoMoreThanItsOwnerNow() {
        var text = token(TokenScope.UNITS_READ);
        active(false);
        try {
            assertThat(me(text).statusCode()).isEqualTo(401);
            assertThat(me(text).body()).contains("access-token.use.owner-gone");
        } finally {
            active(true);
        }
        assertThat(me(text).statusCode()).isEqualTo(200);
    }

    @Test
    void whereItWasUsedLastIsKnown() {
        me(token(TokenScope.UNITS_READ));
        assertThat(desk.usable(owner().person()).getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void theTokenItselfIsNotKept() {
        var text = token(TokenScope.UNITS_READ);
        assertThat(text).startsWith("ybt_").hasSize(47);
        var rows = jdbc.sql("select row_to_json(t)::text from identity.access_token t")
                .query(String.class)
                .list();
        assertThat(rows.toString()).doesNotContain(text.substring(4));
    }

    @Test
    void aTokenIsForSomethingForAWhileAndForWhatOneMayDo() {
        assertThatThrownBy(() -> desk.create(owner(), "x", Set.of(), 30)).hasMessage("access-token.create.no-scope");
        assertThatThrownBy(() -> desk.create(owner(), "x", Set.of(TokenScope.UNITS_READ), 366))
                .hasMessage("access-token.create.too-long");
        assertThatThrownBy(() -> desk.create(owner(), "x", Set.of(TokenScope.UNITS_READ), 0))
                .hasMessage("access-token.create.too-long");
        assertThatThrownBy(() -> desk.create(owner(), "x", Set.of(TokenScope.TRAIL_READ), 30))
                .hasMessage("access-token.create.not-yours");
        for (int i = 0; i < 20; i++) {
            token(TokenScope.UNITS_READ);
        }
        assertThatThrownBy(() -> token(TokenScope.UNITS_READ)).hasMessage("access-token.create.too-many");
    }

    @Test
    void aTokenIsShownOnThePageOnce() {
        try (var visitor = Visitor.signedIn(port, LOGIN)) {
            visitor.get("/desk/me/tokens");
            visitor.post("/desk/me/tokens", "name", "每天取数", "days", "30", "scopes", "units:read");
            assertThat(visitor.get("/desk/me/tokens").body()).contains("ybt_", "每天取数", "看单位");
            assertThat(visitor.get("/desk/me/tokens").body())
                    .contains("每天取数")
                    .doesNotContain("<code class=\"secret\">");
        }
    }

    @Test
    void aFormFilledInWronglyIsShownAgainWithWhatWasTyped() {
        try (var visitor = Visitor.signedIn(port, LOGIN)) {
            visitor.get("/desk/me/tokens");
            assertThat(visitor.post("/desk/me/tokens", "name", "每天取数", "days", "30")
                            .body())
                    .contains("请至少选一项", "value=\"每天取数\"");
            assertThat(visitor.post("/desk/me/tokens", "name", "", "days", "30", "scopes", "units:read")
                            .body())
                    .contains("请写上做什么用");
            assertThat(visitor.post("/desk/me/tokens", "name", "x", "days", "30", "scopes", "everything")
                            .body())
                    .contains("您的角色做不了其中一项");
            assertThat(visitor.post("/desk/me/tokens", "name", "x", "days", "soon", "scopes", "units:read")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void everyAddressOfTheApiNamesAScopeThatIsKnown() {
        var known = Arrays.stream(TokenScope.values()).map(TokenScope::value).toList();
        addresses.getHandlerMethods().forEach((address, method) -> {
            if (address.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/"))) {
                var scope = Optional.ofNullable(method.getMethodAnnotation(Scope.class))
                        .orElse(method.getBeanType().getAnnotation(Scope.class));
                assertThat(scope).as("scope of %s", method).isNotNull();
                assertThat(scope.value().isEmpty() || known.contains(scope.value()))
                        .as(scope.value())
                        .isTrue();
            }
        });
    }

    @Test
    void theApiDescribesItself() {
        assertThat(call("/v3/api-docs").body()).contains("一报通接口", "\"bearer\"", "/api/v1/me", "需要 files:write");
    }

    private String token(TokenScope... scopes) {
        return desk.create(owner(), "试一试", Set.of(scopes), 30);
    }

    private HttpResponse<String> me(String token) {
        return call("/api/v1/me", "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> call(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return program.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpResponse<String> upload(String header) {
        return program.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/files"))
                .header("Authorization", header)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x--\r\n"))
                .build());
    }

    private void active(boolean active) {
        jdbc.sql("update identity.person set active = :active where login = :login")
                .param("active", active)
                .param("login", LOGIN)
                .update();
    }

    private Actor owner() {
        return signed.actor(LOGIN);
    }
}
