package org.yibaotong.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;

/** What a browser would never send. What it does send is tried in PasskeyIT. */
@YibaotongTest
class PasskeyBadInputTests {

    private static final String ASSERTION = """
            {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
             "response":{"authenticatorData":"AAAA","clientDataJSON":"e30","signature":"AAAA","userHandle":"AAAA"}}""";

    private static final String REGISTRATION = """
            {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
             "response":{"attestationObject":"AAAA","clientDataJSON":"e30","transports":["internal"]}}""";

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "not json", "{\"id\":7}", ASSERTION})
    void noPasskeyOpensTheDoorThatIsNone(String body) {
        visitor.get("/sign-in");
        assertThat(visitor.postJson("/sign-in/passkey/options", "").body())
                .contains("\"userVerification\":\"required\"");
        var answer = visitor.postJson("/sign-in/passkey", body);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("passkey.show.unknown");
    }

    @Test
    void anAnswerNobodyAskedForIsNoAnswer() {
        visitor.get("/sign-in");
        assertThat(visitor.postJson("/sign-in/passkey", ASSERTION).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "not json", REGISTRATION})
    void noKeyIsAddedThatIsNone(String body) {
        addingBegins();
        var answer = visitor.postJson("/desk/me/passkeys?label=x", body);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("passkey.add.unreadable");
        assertThat(visitor.postJson("/desk/me/passkeys?label=x", REGISTRATION).body())
                .contains("passkey.add.too-late");
    }

    @Test
    void aHugeAnswerIsNotRead() {
        addingBegins();
        assertThat(visitor.postJson("/desk/me/passkeys", "x".repeat(70_000)).body())
                .contains("passkey.add.unreadable");
    }

    @Test
    void aNameHasAnEnd() {
        addingBegins();
        var answer = visitor.postJson("/desk/me/passkeys?label=" + "x".repeat(41), REGISTRATION);
        assertThat(answer.body()).contains("passkey.add.long-name");
    }

    @Test
    void nobodysPasskeyIsNotTakenOff() {
        addingBegins();
        assertThat(visitor.post("/desk/me/passkeys/AAAA/removal").statusCode()).isEqualTo(404);
    }

    private void addingBegins() {
        visitor.signIn("gaoxin", "Shili-2026");
        visitor.get("/desk/me/passkeys");
        assertThat(visitor.postJson("/desk/me/passkeys/options", "").body()).contains("\"challenge\"", "gaoxin");
    }
}
