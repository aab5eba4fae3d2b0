package org.yibaotong.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** The rules by which the tree of units grows. */
class UnitTreeTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Unit city = Unit.open(null, named("示例市", Level.CITY, "1"));
    private final Unit river = Unit.open(city, named("望江区", Level.DISTRICT, "11"));
    private final Unit ridge = Unit.open(city, named("北岭区", Level.DISTRICT, "12"));
    private final Unit street = Unit.open(river, named("望江街道", Level.STREET, "111"));
    private final UnitTree tree = new UnitTree(List.of(city, river, ridge, street), new Reach(Set.of(city.id())));

    @Test
    void aNewUnitBelongsToTheOneAbove() {
        var opened =
                tree.open(street.id(), named("河西社区", Level.COMMUNITY, null)).after();
        assertThat(tree.get(opened.id()).parentId()).isEqualTo(street.id());
    }

    @ParameterizedTest
    @CsvSource({"CITY,CITY", "STREET,COMMUNITY", "DISTRICT,STREET", "COMMUNITY,COMMUNITY", "DEPARTMENT,COMMUNITY"})
    void aUnitStandsOnlyBelowAHigherOne(Level level, Level above) {
        assertThat(level.mayStandBelow(above)).isFalse();
        assertThat(above.mayStandBelow(null)).isEqualTo(above == Level.CITY);
    }

    @Test
    void aStreetIsNotPutBelowAStreet() {
        assertThatRefusal(() -> tree.open(street.id(), named("南湖街道", Level.STREET, null)))
                .isEqualTo("unit.place.level");
    }

    @Test
    void twoUnitsBesideEachOtherHaveDifferentNames() {
        assertThatRefusal(() -> tree.open(river.id(), named("望江街道", Level.STREET, null)))
                .isEqualTo("unit.name.taken");
        assertThat(tree.open(ridge.id(), named("望江街道", Level.STREET, null)).before())
                .isNull();
    }

    @Test
    void aCodeIsGivenOnce() {
        assertThatRefusal(() -> tree.open(ridge.id(), named("北岭街道", Level.STREET, "111")))
                .isEqualTo("unit.code.taken");
    }

    @Test
    void aUnitIsNotMovedBelowItself() {
        assertThatRefusal(() -> tree.revise(river.id(), street.id(), river.description()))
                .isEqualTo("unit.move.below-itself");
        assertThatRefusal(() -> tree.revise(street.id(), street.id(), street.description()))
                .isEqualTo("unit.move.below-itself");
    }

    @Test
    void aLevelIsNotChangedSoThatThoseBelowNoLongerFit() {
        tree.open(street.id(), named("河西社区", Level.COMMUNITY, null));
        assertThatRefusal(() -> tree.revise(street.id(), river.id(), named("望江街道", Level.COMMUNITY, "111")))
                .isEqualTo("unit.place.level-of-those-below");
    }

    @Test
    void aUnitWithUnitsBelowIsNotClosed() {
        assertThatRefusal(() -> tree.close(river.id(), river.name(), NOW)).isEqualTo("unit.close.has-units");
    }

    @Test
    void aClosedUnitStaysAsItIsAndTakesNothing() {
        tree.close(street.id(), street.name(), NOW);
        assertThatRefusal(() -> tree.revise(street.id(), river.id(), named("别名", Level.STREET, null)))
                .isEqualTo("unit.change.closed");
        assertThatRefusal(() -> tree.close(street.id(), street.name(), NOW)).isEqualTo("unit.change.closed");
        assertThatRefusal(() -> tree.open(street.id(), named("河西社区", Level.COMMUNITY, null)))
                .isEqualTo("unit.place.closed");
    }

    @Test
    void theNameOfAClosedUnitIsFreeAgainButItsCodeIsNot() {
        tree.close(street.id(), street.name(), NOW);
        assertThatRefusal(() -> tree.open(river.id(), named("望江街道", Level.STREET, "111")))
                .isEqualTo("unit.code.taken");
        assertThat(tree.open(river.id(), named("望江街道", Level.STREET, null))
                        .after()
                        .isOpen())
                .isTrue();
    }

    @Test
    void whatIsBeyondReachIsNotThere() {
        var within = new UnitTree(List.of(city, river, ridge, street), new Reach(Set.of(river.id())));
        assertThatThrownBy(() -> within.get(ridge.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> within.revise(street.id(), ridge.id(), street.description()))
                .isInstanceOf(NotFound.class);
        assertThat(within.open()).containsExactly(river, street);
    }

    @ParameterizedTest
    @CsvSource({
        "'',unit.name.missing",
        "长,unit.name.too-long",
        "短,unit.short-name.too-long",
        "线,unit.line.too-long",
        "码,unit.code.wrong"
    })
    void whatIsTypedWrongIsNamed(String wrong, String code) {
        assertThatRefusal(() -> new UnitDescription(
                        wrong.equals("长") ? "长".repeat(81) : wrong,
                        "短".repeat(wrong.equals("短") ? 41 : 2),
                        Level.STREET,
                        "线".repeat(wrong.equals("线") ? 21 : 2),
                        wrong.equals("码") ? "编码" : "1"))
                .isEqualTo(code);
    }

    private static UnitDescription named(String name, Level level, @Nullable String code) {
        return new UnitDescription(name, name, level, null, code);
    }
}
