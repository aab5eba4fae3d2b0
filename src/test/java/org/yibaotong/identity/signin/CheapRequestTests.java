package org.yibaotong.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "luyuan, /desk/stories",
        "luyuan, /desk/stories/new",
        "luyuan, /desk/pool",
        "luyuan, /desk/me",
        "zhongyi, /desk/units/new",
        "zhongyi, /desk/people",
        "zhongyi, /desk/people/new",
        "hening, /desk/roles",
        "hening, /desk/roles/new",
        "duruo, /desk/accounts",
        "duruo, /desk/accounts/new",
        "duruo, /desk/accounts/imports"
    })
    void noPageReadsAllUnits(String login, String path) {
        assertThat(asked(login, path))
                .noneMatch(statement -> statement.contains("\"closed_at\" IS NULL"))
                .noneMatch(statement -> statement.contains("parent_id is not null"));
    }

    @ParameterizedTest
    @CsvSource({
        "luyuan, /desk/stories?unit=, 望江区",
        "luyuan, /desk/pool?view=ALL&unit=, 河西社区",
        "duruo, /desk/accounts?unit=, 望江区",
        "zhongyi, /desk/people?unit=, 望江区",
        "hening, /desk/roles?unit=, 望江区"
    })
    void aListIsNarrowedToAUnitByNameAndKeepsWhatWasTyped(String login, String path, String unit) {
        try (var visitor = Visitor.signedIn(port, login)) {
            assertThat(visitor.get(path + encoded(unit)).body())
                    .contains("value=\"" + unit + "\"")
                    .contains("data-row");
            assertThat(visitor.get(path + encoded("没有这个单位")).body())
                    .contains("value=\"没有这个单位\"")
                    .doesNotContain("data-row");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> asked(String login, String path) {
        try (var visitor = Visitor.signedIn(port, login)) {
            assertThat(to(visitor.get(path))).isEmpty();
            try (var asked = Asked.byRequests()) {
                assertThat(visitor.get(path).statusCode()).isEqualTo(200);
                return asked.statements();
            }
        }
    }
}
