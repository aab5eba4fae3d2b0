package org.yibaotong.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Refusals.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** The tree of units in the database, with the people in it. */
@YibaotongTest
class UnitDeskTests {

    @Autowired
    UnitDesk desk;

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
    void aRoleReachesItsUnitAndAllBelowAndFollowsWhenAUnitMoves() {
        var one = staff.newUnit(staff.unit("望江区"), Level.STREET).id();
        var other = staff.newUnit(staff.unit("望江区"), Level.STREET).id();
        var community = staff.newUnit(one, Level.COMMUNITY).id();
        var editor = staff.newPerson(other);
        grants.grant(editor, Role.EDITOR, one, null);

        var reach = people.actor(editor).reach(Role.EDITOR);
        assertThat(reach.units()).containsExactlyInAnyOrder(one, community);
        assertThat(reach.covers(staff.unit("望江区"))).isFalse();

        desk.move(community, other, signed.actor("zhongyi"));
        assertThat(people.actor(editor).reach(Role.EDITOR).units()).containsExactly(one);
        assertThat(people.holding(Role.EDITOR, community)).doesNotContain(editor);
    }

    @Test
    void aUnitWithPeopleIsNotClosed() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        staff.newPerson(unit.id());
        assertThatRefusal(() -> close(unit)).isEqualTo("unit.close.has-people");
    }

    @Test
    void aUnitWhereSomebodyHoldsARoleIsNotClosed() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        grants.grant(staff.newPerson(staff.unit("望江区")), Role.EDITOR, unit.id(), null);
        assertThatRefusal(() -> close(unit)).isEqualTo("unit.close.has-roles");
    }

    @Test
    void aUnitIsClosedByWhoeverSaysItsName() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        assertThatRefusal(() -> desk.close(unit.id(), "望江区", signed.actor("zhongyi")))
                .isEqualTo("unit.close.other-name");
    }

    @Test
    void aClosedUnitIsKeptAndToldOnTheTrail() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        close(unit);
        assertThat(acts(unit.id())).containsExactly("unit.open", "unit.close");
        assertThat(staff.unit("望江区")).isNotNull();
        assertThat(jdbc.sql("select count(*) from identity.unit where id = :unit and closed_at is not null")
                        .param("unit", unit.id().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsRefusedLeavesNothingOnTheTrail() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        assertThatRefusal(() -> desk.move(unit.id(), unit.id(), signed.actor("zhongyi")))
                .isEqualTo("unit.move.below-itself");
        desk.describe(unit.id(), unit.description(), signed.actor("zhongyi"));
        assertThat(acts(unit.id())).containsExactly("unit.open");
    }

    @Test
    void twoMovesAtOnceMakeNoCircle() throws InterruptedException {
        var district = staff.unit("望江区");
        var one = staff.newUnit(district, Level.DEPARTMENT).id();
        var other = staff.newUnit(district, Level.DEPARTMENT).id();
        var actor = signed.actor("zhongyi");
        var outcomes = Race.of(
                () -> {
                    desk.move(one, other, actor);
                    return true;
                },
                () -> {
                    desk.move(other, one, actor);
                    return true;
                });
        assertThat(outcomes).containsExactlyInAnyOrder("done", "unit.move.below-itself");
    }

    @Test
    void nobodyIsPutIntoAUnitWhileItCloses() throws InterruptedException {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        var outcomes = Race.of(() -> staff.newPerson(unit.id()), () -> {
            close(unit);
            return true;
        });
        assertThat(outcomes).containsOnlyOnce("done");
    }

    @Test
    void whoReachesNothingChangesNothing() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        assertThatThrownBy(() -> desk.close(unit.id(), unit.name(), signed.actor("hening")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.close(UnitId.next(), unit.name(), signed.actor("zhongyi")))
                .isInstanceOf(NotFound.class);
    }

    private void close(Unit unit) {
        desk.close(unit.id(), unit.name(), signed.actor("zhongyi"));
    }

    private java.util.List<String> acts(UnitId unit) {
        return jdbc.sql("select what from audit.entry where kind = 'unit' and thing = :unit order by number")
                .param("unit", unit.toString())
                .query(String.class)
                .list();
    }
}
