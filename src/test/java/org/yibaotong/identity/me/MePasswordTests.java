package org.yibaotong.identity.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;

@YibaotongTest
class MePasswordTests {

    private static final String LOGIN = "songzhiyuan";
    private static final String NEXT = "Bao-7777-x";

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.signedIn(port, LOGIN);
        visitor.get("/desk/me/password");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void whatIsWrongStandsBesideTheField() {
        assertThat(change("wrong", NEXT, NEXT)).contains("现在的密码不对");
        assertThat(change(ExampleCity.PASSWORD, NEXT, "Bao-7777-y")).contains("两次写的不一样");
        assertThat(change(ExampleCity.PASSWORD, "春耕", "春耕")).contains("密码太短，至少要8位");
        assertThat(change(ExampleCity.PASSWORD, "", "")).contains("密码太短");
    }

    @Test
    void aNewPasswordSignsOneOutEverywhereElse() {
        try (var other = Visitor.signedIn(port, LOGIN)) {
            var answer =
                    visitor.post("/desk/me/password", "current", ExampleCity.PASSWORD, "password", NEXT, "again", NEXT);
            assertThat(to(answer)).isEqualTo("/desk/me");
            assertThat(to(other.get("/desk/me"))).startsWith("/sign-in");
            assertThat(to(other.signIn(LOGIN, NEXT))).startsWith("/desk");
        }
    }

    private String change(String current, String next, String again) {
        var answer = visitor.post("/desk/me/password", "current", current, "password", next, "again", again);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }
}
