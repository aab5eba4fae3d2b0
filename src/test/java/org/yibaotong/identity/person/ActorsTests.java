package org.yibaotong.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Asked;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.identity.unit.UnitDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** What somebody may do is what holds at this moment, however cheaply it is asked. */
@YibaotongTest
class ActorsTests {

    @Autowired
    Actors actors;

    @Autowired
    Grants grants;

    @Autowired
    PersonDesk desk;

    @Autowired
    UnitDesk units;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    UnitId street;
    PersonId person;

    @BeforeEach
    void anEditorOfAStreet() {
        street = staff.newUnit(staff.unit("望江区"), Level.STREET).id();
        person = staff.newPerson(street);
        grants.grant(person, Role.EDITOR, street, null);
    }

    @Test
    void aRoleThatEndedIsGoneAtOnce() {
        assertThat(actor().has(Role.EDITOR)).isTrue();
        jdbc.sql("update identity.role_grant set ended_at = now() where person_id = :person")
                .param("person", person.value())
                .update();
        assertThat(actor().roles()).isEmpty();
    }

    @Test
    void whoWasDeactivatedDoesNotActAnyMore() {
        assertThat(actors.findActive(person)).isPresent();
        desk.deactivate(person, signed.actor("zhongyi"));
        assertThat(actors.findActive(person)).isEmpty();
        assertThat(actors.find(person)).isPresent();
    }

    @Test
    void whatIsOpenedBelowIsReachedAtOnce() {
        assertThat(reach()).containsExactly(street);
        var below = staff.newUnit(street, Level.COMMUNITY).id();
        assertThat(reach()).containsExactlyInAnyOrder(street, below);
    }

    @Test
    void whatMovesAwayIsNotReachedAnyMore() {
        var below = staff.newUnit(street, Level.COMMUNITY).id();
        assertThat(reach()).contains(below);
        units.move(below, staff.unit("望江区"), signed.actor("zhongyi"));
        assertThat(reach()).doesNotContain(below);
    }

    @Test
    void whatWasTakenBackBeforeCommitWasNeverReached() {
        transaction.executeWithoutResult(status -> {
            var below = staff.newUnit(street, Level.COMMUNITY).id();
            assertThat(reach()).contains(below);
            status.setRollbackOnly();
        });
        assertThat(reach()).containsExactly(street);
    }

    @Test
    void whileTheTreeStaysAsItIsNoUnitIsRead() {
        actor();
        try (var asked = Asked.byThisThread()) {
            actor();
            assertThat(asked.statements()).hasSize(1);
        }
    }

    @Test
    void rolesAtTwoUnitsReachBoth() {
        var other = staff.newUnit(staff.unit("望江区"), Level.STREET).id();
        grants.grant(person, Role.EDITOR, other, null);
        assertThat(reach()).containsExactlyInAnyOrder(street, other);
    }

    private Actor actor() {
        return actors.find(person).orElseThrow();
    }

    private java.util.Set<UnitId> reach() {
        return actor().reach(Role.EDITOR).units();
    }
}
