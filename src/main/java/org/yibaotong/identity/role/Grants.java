package org.yibaotong.identity.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Who holds which role at which unit. Grants are rows that end, never rows that vanish. */
@Repository
public class Grants {

    private static final String LIVE =
            "select id, person_id, role, unit_id from identity.role_grant where ended_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    Grants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void grant(PersonId person, Role role, UnitId unit, @Nullable PersonId by) {
        jdbc.sql("""
                insert into identity.role_grant (id, person_id, role, unit_id, granted_by, granted_at)
                values (:id, :person, :role, :unit, :by, :at)
                """)
                .param("id", NewId.next())
                .param("person", person.value())
                .param("role", role.name())
                .param("unit", unit.value())
                .param("by", by == null ? null : by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when somebody else just ended it */
    boolean end(Grant grant, PersonId by) {
        return jdbc.sql(
                                "update identity.role_grant set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                        .param("id", grant.id())
                        .param("by", by.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Grant> findLive(UUID id) {
        return jdbc.sql(LIVE + " and id = :id")
                .param("id", id)
                .query(Grants::grant)
                .optional();
    }

    List<Grant> live(PersonId person) {
        return jdbc.sql(LIVE + " and person_id = :person order by granted_at")
                .param("person", person.value())
                .query(Grants::grant)
                .list();
    }

    Set<PersonId> holdingAtTheirOwnUnit(Set<Role> roles, Collection<PersonId> people) {
        return Set.copyOf(jdbc.sql("""
                select distinct person.id
                  from identity.role_grant
                  join identity.person on person.id = role_grant.person_id and person.unit_id = role_grant.unit_id
                 where person.id = any(:people) and role_grant.role = any(:roles) and role_grant.ended_at is null
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Until commit, nobody else ends a grant of this role. */
    void lock(Role role) {
        jdbc.sql(LIVE + " and role = :role order by id for update")
                .param("role", role.name())
                .query(Grants::grant)
                .list();
    }

    public List<PersonId> holding(Role role, UnitId unit) {
        return jdbc.sql("""
                with recursive above (id, parent_id) as (
                    select id, parent_id from identity.unit where id = :unit
                    union
                    select unit.id, unit.parent_id from identity.unit join above on unit.id = above.parent_id
                )
                select distinct person.id
                  from identity.role_grant
                  join above on above.id = role_grant.unit_id
                  join identity.person on person.id = role_grant.person_id and person.active
                 where role_grant.role = :role and role_grant.ended_at is null
                """)
                .param("unit", unit.value())
                .param("role", role.name())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)));
    }
}
