package org.yibaotong.identity.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** The list of people, unit by unit. */
@Repository
class PeopleList {

    private static final String COLUMNS = """
            select person.id, login, person.name, post, unit_id, unit.name as unit, active
            """;

    private static final String TABLES = " from identity.person join identity.unit on unit.id = person.unit_id ";

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit with all below it */
    record Filter(String q, @Nullable UnitId unit, boolean active) {}

    Rows<PersonRow> find(Filter filter, Reach reach, Paging page) {
        var end = " order by unit.code nulls last, unit.name, login limit %d offset %d"
                .formatted(page.limit(), page.offset());
        var rows = narrowed(COLUMNS, filter, reach, end).query(PeopleList::row).list();
        long total =
                narrowed("select count(*)", filter, reach, "").query(Long.class).single();
        return new Rows<>(rows, page, total);
    }

    /** For whoever keeps people, and whoever grants them roles. */
    PersonRow get(PersonId person, Actor actor) {
        var reach = actor.reach(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        return jdbc.sql(COLUMNS + TABLES + "where person.id = :person and unit_id = any(:units)")
                .param("person", person.value())
                .param("units", reach.ids())
                .query(PeopleList::row)
                .optional()
                .orElseThrow(() -> new NotFound("person", person));
    }

    private JdbcClient.StatementSpec narrowed(String what, Filter filter, Reach reach, String end) {
        return jdbc.sql("""
                with recursive below (id) as (
                    select id from identity.unit where id = :unit
                    union all
                    select unit.id from identity.unit join below on unit.parent_id = below.id
                )
                """ + what + TABLES + """
                 where unit_id = any(:units)
                   and active = :active
                   and (:unit::uuid is null or unit_id in (select id from below))
                   and (:q = '' or strpos(person.name, :q) > 0 or starts_with(login, lower(:q)) or strpos(post, :q) > 0)
                """ + end)
                .param("units", reach.ids())
                .param("active", filter.active())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("q", filter.q());
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                row.getString("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("post"),
                row.getString("unit_id"),
                row.getString("unit"),
                row.getBoolean("active"));
    }
}
