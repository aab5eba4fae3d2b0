package org.yibaotong.identity.unit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** The open units somebody reaches, to be found by name (通讯录里的单位). */
@Component
public class UnitBook {

    private final UnitTable units;

    UnitBook(UnitTable units) {
        this.units = units;
    }

    public UnitNames within(Reach reach) {
        return open().filter(unit -> reach.covers(unit.id()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), UnitNames::of));
    }

    public Unit get(UnitId unit) {
        return units.findById(unit).orElseThrow(() -> new NotFound("unit", unit));
    }

    public String name(UnitId unit) {
        return get(unit).name();
    }

    private Stream<Unit> open() {
        return units.findByClosedAtIsNullOrderByCode().stream();
    }
}
