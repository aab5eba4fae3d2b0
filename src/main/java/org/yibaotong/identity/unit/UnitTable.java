package org.yibaotong.identity.unit;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** All units there are. */
interface UnitTable extends ListCrudRepository<Unit, UnitId> {

    List<Unit> findByClosedAtIsNullOrderByCode();

    @Query("select * from identity.unit where parent_id = :unit and closed_at is null order by code")
    List<Unit> childrenOf(UnitId unit);

    @Query("select count(*) from identity.person where unit_id = :unit and active")
    long countPeople(UnitId unit);

    @Query("select count(distinct person_id) from identity.role_grant where unit_id = :unit and ended_at is null")
    long countRoles(UnitId unit);

    default Unit getVisibleTo(UnitId id, Reach reach) {
        return findById(id).filter(unit -> reach.covers(unit.id())).orElseThrow(() -> new NotFound("unit", id));
    }
}
