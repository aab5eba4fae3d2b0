package org.yibaotong.identity.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.unit.Branches;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/**
 * Who acts, with the roles of this moment. Every request asks, so it is one question to the database; what ended a moment ago is
 * not in the answer.
 */
@Repository
class Actors {

    private final JdbcClient jdbc;
    private final Branches branches;

    Actors(JdbcClient jdbc, Branches branches) {
        this.jdbc = jdbc;
        this.branches = branches;
    }

    Optional<Actor> find(PersonId person) {
        return find(person, "");
    }

    Optional<Actor> findActive(PersonId person) {
        return find(person, " and person.active");
    }

    private Optional<Actor> find(PersonId person, String condition) {
        var held = jdbc.sql("""
                select person.name, person.unit_id, unit.short_name, mark, role, role_grant.unit_id as held_at
                  from identity.person
                  join identity.unit on unit.id = person.unit_id
                  join identity.tree_mark on true
                  left join identity.role_grant on role_grant.person_id = person.id and role_grant.ended_at is null
                 where person.id = :person
                """ + condition)
                .param("person", person.value())
                .query(Actors::held)
                .list();
        return held.stream()
                .findFirst()
                .map(one -> new Actor(person, one.name(), one.unit(), one.unitName(), reaches(held)));
    }

    /** One role, or none, of the person it says everything else of. */
    private record Held(
            String name,
            UnitId unit,
            String unitName,
            UUID mark,
            @Nullable Role role,
            @Nullable UnitId at) {}

    private Map<Role, Reach> reaches(List<Held> roles) {
        var reaches = new EnumMap<Role, Reach>(Role.class);
        for (var held : roles) {
            if (held.role() != null && held.at() != null) {
                reaches.merge(held.role(), branches.below(held.at(), held.mark()), Reach::and);
            }
        }
        return reaches;
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        var at = row.getObject("held_at", UUID.class);
        return new Held(
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("short_name"),
                row.getObject("mark", UUID.class),
                role == null ? null : Role.valueOf(role),
                at == null ? null : new UnitId(at));
    }
}
