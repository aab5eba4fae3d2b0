package org.yibaotong.identity.me;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** The roles a person holds now, each with the unit it is held at. */
@Repository
class HeldRoles {

    private final JdbcClient jdbc;

    HeldRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param below how many units lie below that one */
    record HeldRole(Role role, String unit, long below) {}

    List<HeldRole> of(PersonId person) {
        return jdbc.sql("""
                with recursive below (top, id) as (
                    select unit_id, unit_id from identity.role_grant where person_id = :person and ended_at is null
                    union
                    select below.top, unit.id from identity.unit join below on unit.parent_id = below.id
                )
                select role_grant.role, unit.name,
                       (select count(*) - 1 from below where below.top = unit.id) as below
                  from identity.role_grant join identity.unit on unit.id = role_grant.unit_id
                 where role_grant.person_id = :person and role_grant.ended_at is null
                 order by role_grant.granted_at
                """)
                .param("person", person.value())
                .query((row, number) ->
                        new HeldRole(Role.valueOf(row.getString("role")), row.getString("name"), row.getLong("below")))
                .list();
    }
}
