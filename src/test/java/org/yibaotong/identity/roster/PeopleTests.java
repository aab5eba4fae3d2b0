package org.yibaotong.identity.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.person.Passwords;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.shared.Role;

/** People come and go. */
@YibaotongTest
class PeopleTests {

    private static final Pattern PASSWORD = Pattern.compile("<b class=\"num\">([^<]+)</b>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PersonDesk desk;

    @Autowired
    Passwords passwords;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Test
    void theFirstPasswordIsShownOnceAndOpensTheDoor() throws Exception {
        var login = "p" + Staff.fresh();
        var answer = enrol(login, "试用", "河西社区");
        assertThat(answer).hasStatusOk();
        var shown = PASSWORD.matcher(answer.getResponse().getContentAsString());
        assertThat(shown.find()).isTrue();
        assertThat(passwords.check(login, shown.group(1))).isPresent();
        var person = signed.person(login);
        assertThat(page("/desk/people/" + person)).bodyText().contains("试用").doesNotContain(shown.group(1));
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        assertThat(enrol("hejia", "何佳佳", "河西社区")).hasStatus(422).bodyText().contains("已经有人用了", "何佳佳");
        assertThat(enrol("何佳", "何佳佳", "河西社区")).hasStatus(422).bodyText().contains("只用小写字母");
        assertThat(enrol("hejia2", "", "河西社区")).hasStatus(422).bodyText().contains("请填姓名");
        assertThat(enrol("hejia2", "何佳佳", "没有的社区")).hasStatus(422).bodyText().contains("没有叫“没有的社区”");
    }

    @Test
    void whoIsDeactivatedCannotSignInAndHoldsNothingEvenAfterComingBack() {
        var person = staff.newPerson(staff.unit("望江区"));
        grants.grant(person, Role.EDITOR, staff.unit("望江区"), null);
        var actor = signed.actor("zhongyi");
        desk.deactivate(person, actor);
        assertThat(people.actor(person).roles()).isEmpty();
        assertThatRefusal(() -> desk.reissuePassword(person, actor)).isEqualTo("person.reissue.inactive");
        assertThatRefusal(() -> desk.deactivate(person, actor)).isEqualTo("person.deactivate.already");
        desk.reactivate(person, actor);
        assertThat(people.actor(person).roles()).isEmpty();
        assertThatRefusal(() -> desk.reactivate(person, actor)).isEqualTo("person.reactivate.already");
    }

    @Test
    void nobodyDeactivatesThemselvesNorTheLastAdministrator() {
        var actor = signed.actor("zhongyi");
        assertThatRefusal(() -> desk.deactivate(actor.person(), actor)).isEqualTo("person.deactivate.oneself");
        assertThatRefusal(() -> desk.deactivate(signed.person("hening"), actor)).isEqualTo("role.end.last");
        assertThat(signed.actor("hening").has(Role.SECURITY_ADMINISTRATOR)).isTrue();
    }

    @Test
    void whoMovesKeepsTheRolesWhereTheyAreHeld() {
        var person = staff.newPerson(staff.unit("望江区"));
        grants.grant(person, Role.EDITOR, staff.unit("望江区"), null);
        desk.revise(person, new PersonDetails("调动人", "编辑"), staff.unit("北岭区"), signed.actor("zhongyi"));
        assertThat(people.get(person).unit()).isEqualTo(staff.unit("北岭区"));
        assertThat(people.actor(person).reach(Role.EDITOR).covers(staff.unit("望江区")))
                .isTrue();
    }

    @Test
    void theListIsFoundByUnitWithAllBelowAndByName() {
        assertThat(page("/desk/people?unit=望江街道&q=何佳"))
                .bodyText()
                .contains("hejia")
                .contains("共1人");
        assertThat(page("/desk/people?unit=北岭区&q=何佳")).bodyText().contains("没有找到这样的人");
    }

    @Test
    void theSecurityAdministratorSeesRolesButNoForms() {
        assertThat(mvc.get().uri("/desk/people/" + signed.person("hejia")).with(signed.as("hening")))
                .hasStatusOk()
                .bodyText()
                .contains("通讯员")
                .doesNotContain("重发密码");
    }

    private MvcTestResult enrol(String login, String name, String unit) {
        return mvc.post()
                .uri("/desk/people")
                .with(signed.as("zhongyi"))
                .with(csrf())
                .param("login", login)
                .param("name", name)
                .param("unit", unit)
                .exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as("zhongyi")).exchange();
    }
}
