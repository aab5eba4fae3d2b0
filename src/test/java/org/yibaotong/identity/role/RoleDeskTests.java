package org.yibaotong.identity.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.unit.UnitDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Granting roles and taking them back, in the database and at the same moment. */
@YibaotongTest
class RoleDeskTests {

    @Autowired
    RoleDesk desk;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Autowired
    PersonDesk personDesk;

    @Autowired
    UnitDesk unitDesk;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    Actor security;
    UnitId district;
    PersonId person;

    @BeforeEach
    void somebodyNew() {
        security = signed.actor("hening");
        district = staff.unit("望江区");
        person = staff.newPerson(district);
    }

    @Test
    void aGrantIsThereWithTheNextClickAndOnTheTrail() {
        desk.grant(person, Role.EDITOR, district, security);
        assertThat(people.actor(person).has(Role.EDITOR)).isTrue();
        assertThat(acts()).containsExactly("person.enrol", "role.grant");
    }

    @Test
    void grantingTwiceIsOneGrant() {
        desk.grant(person, Role.EDITOR, district, security);
        desk.grant(person, Role.EDITOR, district, security);
        assertThat(grants.live(person)).hasSize(1);
        assertThat(acts()).containsExactly("person.enrol", "role.grant");
    }

    @Test
    void grantingTwiceAtOnceIsOneGrant() throws InterruptedException {
        assertThat(Race.of(() -> grant(Role.EDITOR), () -> grant(Role.EDITOR))).containsOnly("done");
        assertThat(grants.live(person)).hasSize(1);
    }

    @Test
    void twoOpposingGrantsAtOnceDoNotBothPass() throws InterruptedException {
        var outcomes = Race.of(() -> grant(Role.AUDITOR), () -> grant(Role.EDITOR));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "role.grant.administrator-and-content");
        assertThat(grants.live(person)).hasSize(1);
    }

    @Test
    void anEndedGrantIsKept() {
        desk.grant(person, Role.EDITOR, district, security);
        desk.end(grants.live(person).getFirst().id(), security);
        assertThat(people.actor(person).roles()).isEmpty();
        assertThat(jdbc.sql("select ended_by from identity.role_grant where person_id = :person")
                        .param("person", person.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(security.person().value());
        assertThat(acts()).containsExactly("person.enrol", "role.grant", "role.end");
    }

    @Test
    void whatIsEndedTwiceIsNotThere() {
        desk.grant(person, Role.EDITOR, district, security);
        var grant = grants.live(person).getFirst().id();
        desk.end(grant, security);
        assertThatThrownBy(() -> desk.end(grant, security)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsEndedTwiceAtOnceIsEndedOnce() throws InterruptedException {
        desk.grant(person, Role.EDITOR, district, security);
        var grant = grants.live(person).getFirst().id();
        assertThat(Race.of(() -> end(grant), () -> end(grant))).containsExactlyInAnyOrder("done", "NotFound");
        assertThat(acts()).containsExactly("person.enrol", "role.grant", "role.end");
    }

    @Test
    void nobodyGrantsToThemselves() {
        assertThatRefusal(() -> desk.grant(security.person(), Role.SECURITY_ADMINISTRATOR, district, security))
                .isEqualTo("role.grant.to-oneself");
    }

    @Test
    void aRoleIsNotGrantedAtAClosedUnit() {
        var unit = staff.newUnit(district, Level.STREET);
        unitDesk.close(unit.id(), unit.name(), signed.actor("zhongyi"));
        assertThatRefusal(() -> desk.grant(person, Role.EDITOR, unit.id(), signed.actor("hening")))
                .isEqualTo("role.grant.closed-unit");
    }

    @Test
    void aRoleIsNotGrantedToWhoIsDeactivated() {
        personDesk.deactivate(person, signed.actor("zhongyi"));
        assertThatRefusal(() -> desk.grant(person, Role.EDITOR, district, security))
                .isEqualTo("role.grant.inactive");
    }

    @Test
    void aSecurityAdministratorGrantsOnlyWhereTheyReach() {
        desk.grant(person, Role.SECURITY_ADMINISTRATOR, district, security);
        var local = people.actor(person);
        var neighbour = staff.newPerson(staff.unit("北岭区"));
        var own = staff.newPerson(district);
        desk.grant(own, Role.EDITOR, district, local);
        assertThatThrownBy(() -> desk.grant(own, Role.EDITOR, staff.unit("北岭区"), local))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.grant(neighbour, Role.EDITOR, district, local))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLastSecurityAndSystemAdministratorStay() {
        for (var login : List.of("hening", "zhongyi")) {
            var grant = grants.live(signed.person(login)).getFirst().id();
            assertThatRefusal(() -> desk.end(grant, security)).isEqualTo("role.end.last");
        }
    }

    @Test
    void ofTwoAdministratorsEndedAtOnceOneStays() throws InterruptedException {
        var city = staff.unit("示例市");
        desk.grant(person, Role.SECURITY_ADMINISTRATOR, city, security);
        var other = people.actor(person);
        var one = grants.live(security.person()).getFirst().id();
        var two = grants.live(person).getFirst().id();
        var outcomes = Race.of(
                () -> {
                    desk.end(one, other);
                    return true;
                },
                () -> {
                    desk.end(two, security);
                    return true;
                });
        assertThat(outcomes).containsExactlyInAnyOrder("done", "role.end.last");
        restore(security.person(), person, city);
    }

    /** The example world goes on with its own security administrator. */
    private void restore(PersonId always, PersonId meanwhile, UnitId city) {
        if (grants.live(always).isEmpty()) {
            desk.grant(always, Role.SECURITY_ADMINISTRATOR, city, people.actor(meanwhile));
        }
        grants.live(meanwhile).forEach(grant -> desk.end(grant.id(), signed.actor("hening")));
    }

    private boolean end(UUID grant) {
        desk.end(grant, security);
        return true;
    }

    private boolean grant(Role role) {
        desk.grant(person, role, district, security);
        return true;
    }

    private List<String> acts() {
        return jdbc.sql("select what from audit.entry where kind = 'person' and thing = :person order by number")
                .param("person", person.toString())
                .query(String.class)
                .list();
    }
}
