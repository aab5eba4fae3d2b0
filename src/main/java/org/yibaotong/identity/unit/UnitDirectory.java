package org.yibaotong.identity.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.UnitId;

/** Looks units up for other modules. */
@Service
class UnitDirectory implements Units {

    private final UnitTable units;

    UnitDirectory(UnitTable units) {
        this.units = units;
    }

    @Override
    public Optional<UnitFacts> find(UnitId unit) {
        return units.findById(unit).map(Unit::facts);
    }

    @Override
    public UnitFacts get(UnitId unit) {
        return find(unit).orElseThrow(() -> new NotFound("unit", unit));
    }

    @Override
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        return units.findAllById(ids).stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
    }

    @Override
    public List<UnitFacts> list() {
        return units.findByClosedAtIsNullOrderByCode().stream().map(Unit::facts).toList();
    }
}
