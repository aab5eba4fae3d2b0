package org.yibaotong.identity.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.person.Passwords;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

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

    @Autowired
    JdbcClient jdbc;

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
    void whoMovesLosesTheRolesOfTheUnitTheyLeaveAndKeepsThoseHeldElsewhere() {
        var person = staff.newPerson(staff.unit("望江区"));
        grants.grant(person, Role.EDITOR, staff.unit("望江区"), null);
        grants.grant(person, Role.CORRESPONDENT, staff.unit("望江街道"), null);
        assertThat(page("/desk/people/" + person)).bodyText().contains("在原单位的角色（编辑）随之结束");
        move(person, "北岭区");
        assertThat(people.get(person).unit()).isEqualTo(staff.unit("北岭区"));
        assertThat(people.actor(person).has(Role.EDITOR)).isFalse();
        assertThat(people.actor(person).reach(Role.CORRESPONDENT).covers(staff.unit("望江街道")))
                .isTrue();
        assertThat(acts(person)).endsWith("role.end", "person.move");
        assertThat(page("/desk/people/" + person)).bodyText().doesNotContain("随之结束");
    }

    @Test
    void anotherNameOrPostEndsNoRole() {
        var person = staff.newPerson(staff.unit("望江区"));
        grants.grant(person, Role.EDITOR, staff.unit("望江区"), null);
        move(person, "望江区");
        assertThat(people.actor(person).has(Role.EDITOR)).isTrue();
    }

    @Test
    void thoseWhoGrantRolesInBothUnitsAreToldWhatEndedAndCanOpenIt() {
        var left = staff.newUnit(staff.unit("望江区"), Level.DEPARTMENT).id();
        var login = "s" + Staff.fresh();
        var security = staff.newPerson(left, login);
        grants.grant(security, Role.SECURITY_ADMINISTRATOR, left, null);
        var person = staff.newPerson(left);
        grants.grant(person, Role.EDITOR, left, null);
        move(person, "北岭区");

        assertThat(told(security)).singleElement().asString().startsWith("/desk/roles?ended=true&q=");
        assertThat(mvc.get()
                        .uri(URI.create(told(security).getFirst()))
                        .with(signed.as(login))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("调动人", "编辑");
        var page = "/desk/people/" + person;
        assertThat(told(signed.person("hening"))).contains(page);
        assertThat(mvc.get().uri(page).with(signed.as("hening")).exchange()).hasStatusOk();
    }

    @Test
    void whoHeldNothingThereMovesWithoutAWord() {
        var person = staff.newPerson(staff.unit("望江区"));
        move(person, "北岭区");
        assertThat(told(signed.person("hening"))).doesNotContain("/desk/people/" + person);
    }

    @Test
    void theLastAdministratorOfAUnitDoesNotMoveAwayFromIt() {
        var security = signed.person("hening");
        var home = people.get(security).unit();
        worksAt(security, staff.unit("示例市"));
        try {
            assertThatRefusal(() -> move(security, "北岭区")).isEqualTo("role.end.last");
            assertThat(people.get(security).unit()).isEqualTo(staff.unit("示例市"));
            assertThat(people.actor(security).has(Role.SECURITY_ADMINISTRATOR)).isTrue();
        } finally {
            worksAt(security, home);
        }
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

    private void move(PersonId person, String unit) {
        desk.revise(person, new PersonDetails("调动人", "编辑"), staff.unit(unit), signed.actor("zhongyi"));
    }

    private void worksAt(PersonId person, UnitId unit) {
        jdbc.sql("update identity.person set unit_id = :unit where id = :person")
                .param("unit", unit.value())
                .param("person", person.value())
                .update();
    }

    private List<String> acts(PersonId person) {
        return jdbc.sql("select what from audit.entry where thing = :person order by number")
                .param("person", person.toString())
                .query(String.class)
                .list();
    }

    private List<String> told(PersonId person) {
        return jdbc.sql("select url from notices.notice where person_id = :person and kind = 'person.moved'")
                .param("person", person.value())
                .query(String.class)
                .list();
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
