package org.yibaotong.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.identity.Units.Level;

/** A unit is found by whatever people write for it. */
class UnitNamesTests {

    private final Unit city = Unit.open(null, new UnitDescription("示例市", "示例市", Level.CITY, null, "1"));
    private final Unit river = below(city, "望江区", "望江", Level.DISTRICT, "11");
    private final Unit ridge = below(city, "北岭区", "北岭", Level.DISTRICT, "12");
    private final Unit one = below(river, "教育局", "望江教育局", Level.DEPARTMENT, "119");
    private final Unit other = below(ridge, "教育局", "北岭教育局", Level.DEPARTMENT, "129");
    private final UnitNames names = UnitNames.of(List.of(city, river, ridge, one, other));

    @Test
    void byCodeNameOrShortName() {
        assertThat(List.of(names.get("11"), names.get("望江区"), names.get("望江"))).containsOnly(river);
        assertThat(names.get("北岭教育局")).isEqualTo(other);
    }

    @Test
    void aNameTwoUnitsShareIsAskedBack() {
        assertThatRefusal(() -> names.get("教育局")).isEqualTo("unit.find.several");
        assertThat(names.label(one)).isEqualTo("教育局 · 望江区");
        assertThat(names.get("教育局 · 望江区")).isEqualTo(one);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatRefusal(() -> names.get("卫健局")).isEqualTo("unit.find.unknown");
        assertThat(names.find("教育局")).isEmpty();
    }

    private static Unit below(Unit above, String name, String shortName, Level level, String code) {
        return Unit.open(above, new UnitDescription(name, shortName, level, null, code));
    }
}
