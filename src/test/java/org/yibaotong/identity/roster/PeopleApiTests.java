package org.yibaotong.identity.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.person.Passwords;
import org.yibaotong.shared.Role;

/** People and their roles, kept by programs of the two administrators. */
@YibaotongTest
class PeopleApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    private final String login = "a" + Staff.fresh();

    @Test
    void somebodyIsEnrolledWithAPasswordThatOpensTheDoor() throws Exception {
        var sent = "{\"login\": \"%s\", \"name\": \"接口人\", \"unit\": \"%s\"}".formatted(login, staff.unit("河西社区"));
        var answer = send(HttpMethod.POST, "", sent);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        assertThat(passwords.check(login, read(answer, "$.password"))).isPresent();
        assertThat(send(HttpMethod.POST, "", sent))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("person.login.taken");
        assertThat(get("?q=" + login, "zhongyi"))
                .bodyJson()
                .extractingPath("$[0].unit")
                .isEqualTo("望江街道河西社区");
    }

    @Test
    void aPersonIsMovedDeactivatedAndBroughtBackWithANewPassword() throws Exception {
        var person = staff.newPerson(staff.unit("河西社区"), login);
        var moved = "{\"name\": \"改了名\", \"post\": \"干事\", \"unit\": \"%s\"}".formatted(staff.unit("望江街道"));
        assertThat(send(HttpMethod.PUT, "/" + person, moved)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(people.get(person).name()).isEqualTo("改了名");
        assertThat(send(HttpMethod.POST, "/" + person + "/deactivation", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.POST, "/" + person + "/password", ""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("person.reissue.inactive");
        assertThat(send(HttpMethod.POST, "/" + person + "/reactivation", "")).hasStatus(HttpStatus.NO_CONTENT);
        var reissued = send(HttpMethod.POST, "/" + person + "/password", "");
        assertThat(passwords.check(login, read(reissued, "$.password"))).isPresent();
    }

    @Test
    void aRoleIsGrantedListedAndEnded() throws Exception {
        var person = staff.newPerson(staff.unit("河西社区"), login);
        var sent = "{\"person\": \"%s\", \"role\": \"CORRESPONDENT\", \"unit\": \"%s\"}"
                .formatted(person, staff.unit("河西社区"));
        assertThat(roles(HttpMethod.POST, "", sent)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(people.actor(person).has(Role.CORRESPONDENT)).isTrue();
        var list = roles(HttpMethod.GET, "?q=" + login, "");
        assertThat(read(list, "$[0].unitId")).isEqualTo(staff.unit("河西社区").toString());
        assertThat(roles(HttpMethod.POST, "/" + read(list, "$[0].id") + "/end", ""))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(people.actor(person).roles()).isEmpty();
    }

    @Test
    void theSameRulesRefuseRoles() {
        var person = signed.person("hening");
        refused("{\"role\": \"EDITOR\"}", "role.person.missing");
        refused("{\"person\": \"%s\"}".formatted(person), "role.role.missing");
        refused("{\"person\": \"%s\", \"role\": \"EDITOR\"}".formatted(person), "role.unit.missing");
        refused(
                "{\"person\": \"%s\", \"role\": \"AUDITOR\", \"unit\": \"%s\"}".formatted(person, staff.unit("望江区")),
                "role.grant.to-oneself");
        assertThat(roles(HttpMethod.POST, "/" + UUID.randomUUID() + "/end", "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSecondFactorIsResetByTheSecurityAdministratorAndNotTheirOwn() {
        var person = staff.newPerson(staff.unit("河西社区"), login);
        assertThat(reset(person.toString())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(reset(signed.person("hening").toString()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("second-factor.reset.oneself");
        assertThat(reset(UUID.randomUUID().toString())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void refused(String json, String code) {
        assertThat(roles(HttpMethod.POST, "", json))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    private MvcTestResult send(HttpMethod method, String below, String json) {
        return call(method, "/api/v1/people" + below, json, "zhongyi");
    }

    private MvcTestResult roles(HttpMethod method, String below, String json) {
        return call(method, "/api/v1/roles" + below, json, "hening");
    }

    private MvcTestResult reset(String person) {
        return call(HttpMethod.POST, "/api/v1/people/" + person + "/second-factor/reset", "", "hening");
    }

    private MvcTestResult get(String below, String login) {
        return call(HttpMethod.GET, "/api/v1/people" + below, "", login);
    }

    private MvcTestResult call(HttpMethod method, String address, String json, String login) {
        return mvc.method(method)
                .uri(address)
                .with(signed.as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String read(MvcTestResult answer, String path) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(), path);
    }
}
