package org.yibaotong.identity.unit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.shared.UnitId;

/** All units there are. */
interface UnitTable extends ListCrudRepository<Unit, UnitId> {

    Optional<Unit> findByCode(String code);

    List<Unit> findByClosedAtIsNullOrderByCode();
}
