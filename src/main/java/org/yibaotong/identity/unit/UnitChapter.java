package org.yibaotong.identity.unit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.Units.Level;

/** The units of the example world. */
@Component
@Order(10)
class UnitChapter implements Chapter {

    private final UnitTable units;

    UnitChapter(UnitTable units) {
        this.units = units;
    }

    @Override
    public boolean isTold() {
        return units.count() > 0;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        Map<String, Unit> known = new HashMap<>();
        for (var unit : city.units()) {
            var above = unit.parent() == null ? null : known.get(unit.parent());
            known.put(unit.key(), units.save(Unit.open(above, description(unit))));
        }
    }

    private static UnitDescription description(ExampleCity.Unit unit) {
        return new UnitDescription(
                unit.name(), unit.shortName(), Level.valueOf(unit.level()), unit.line(), unit.code());
    }
}
