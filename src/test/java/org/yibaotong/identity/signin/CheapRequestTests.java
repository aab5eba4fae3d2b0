package org.yibaotong.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.Asked;
import org.yibaotong.BigCity;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;

/** What a request costs before anything is done for it: who asks, and what they reach in a city of 3 000 units. */
@YibaotongTest
class CheapRequestTests {

    @LocalServerPort
    int port;

    @Autowired
    BigCity city;

    @BeforeEach
    void manyUnits() {
        city.build();
    }

    @AfterEach
    void asBefore() {
        city.takeDown();
    }

    @Test
    void whoAsksIsOneQuestion() {
        var asked = asked("luyuan", "/desk/stories");
        assertThat(asked)
                .filteredOn(statement -> statement.contains("identity.person") && !statement.startsWith("select id"))
                .hasSize(1);
        assertThat(asked)
                .noneMatch(statement -> statement.contains("password_hash") || statement.contains("recursive"));
    }

    private List<String> asked(String login, String path) {
        try (var visitor = Visitor.signedIn(port, login)) {
            assertThat(to(visitor.get(path))).isEmpty();
            try (var asked = new Asked()) {
                assertThat(visitor.get(path).statusCode()).isEqualTo(200);
                return asked.statements();
            }
        }
    }
}
