package org.yibaotong.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;

/** The auditor's programs read the trail, have it checked and take it out; nobody else's do. */
@YibaotongTest
class TrailApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Test
    void aLineIsReadWithAllItsHashIsMadeOf() {
        var person = staff.newPerson(staff.unit("河西社区"));
        var found = call(HttpMethod.GET, "?act=person.enrol&person=zhongyi", "zhangping");
        assertThat(found).bodyJson().extractingPath("$[0].thing").isEqualTo(person.toString());
        assertThat(found).bodyJson().extractingPath("$[0].name").isEqualTo("钟毅（zhongyi）");
        assertThat(found).bodyJson().extractingPath("$[0].hash").asString().hasSize(64);
    }

    @Test
    void itIsCheckedAndTheVerdictIsThere() {
        assertThat(call(HttpMethod.POST, "/checks", "zhangping")).hasStatus(HttpStatus.ACCEPTED);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(call(HttpMethod.GET, "/checks", "zhangping"))
                        .bodyJson()
                        .extractingPath("$.whole")
                        .isEqualTo(true));
    }

    @Test
    void itIsTakenOutByTheAuditorAloneAndThatIsOnTheTrail() throws Exception {
        for (var other : new String[] {"zhongyi", "hening", "guming", "luyuan", "hejia"}) {
            assertThat(call(HttpMethod.POST, "/exports", other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        var file = call(HttpMethod.POST, "/exports?act=person.enrol", "zhangping");
        assertThat(file.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF序号");
        assertThat(call(HttpMethod.GET, "?act=trail.export", "zhangping"))
                .bodyJson()
                .extractingPath("$[0].by")
                .isEqualTo(signed.person("zhangping").toString());
    }

    private MvcTestResult call(HttpMethod method, String below, String login) {
        return mvc.method(method)
                .uri("/api/v1/trail" + below)
                .with(signed.as(login))
                .exchange();
    }
}
