package org.yibaotong.identity.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** Who holds what where, and who once did. */
@Repository
public class GrantList {

    private static final String COLUMNS = """
            select role_grant.id, person.id as person_id, person.name as person, person.login, role_grant.role,
                   role_grant.unit_id, unit.name as unit, granted_at, ended_at,
                   (select name from identity.person giver where giver.id = granted_by) as granted_by,
                   (select name from identity.person taker where taker.id = ended_by) as ended_by
            """;

    private static final String TABLES = """
              from identity.role_grant
              join identity.person on person.id = role_grant.person_id
              join identity.unit on unit.id = role_grant.unit_id
            """;

    private final JdbcClient jdbc;

    GrantList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the list is narrowed to. */
    record Filter(String q, @Nullable Role role, @Nullable UnitId unit, boolean ended) {}

    Rows<GrantRow> find(Filter filter, Reach reach, Paging page) {
        var rows = narrowed(COLUMNS, filter, reach, """
                 order by coalesce(ended_at, granted_at) desc, role_grant.id desc limit %d offset %d
                """.formatted(page.limit(), page.offset()))
                .query(GrantList::row)
                .list();
        long total =
                narrowed("select count(*)", filter, reach, "").query(Long.class).single();
        return new Rows<>(rows, page, total);
    }

    /** Those of one person within reach, what they hold first. */
    public List<GrantRow> of(PersonId person, Reach reach) {
        return jdbc.sql(COLUMNS + TABLES + """
                 where person.id = :person and role_grant.unit_id = any(:units)
                 order by ended_at is not null, coalesce(ended_at, granted_at) desc
                """)
                .param("person", person.value())
                .param("units", reach.ids())
                .query(GrantList::row)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String what, Filter filter, Reach reach, String end) {
        return jdbc.sql(what + TABLES + """
                 where role_grant.unit_id = any(:units)
                   and (ended_at is not null) = :ended
                   and (:role::text is null or role_grant.role = :role)
                   and (:unit::uuid is null or role_grant.unit_id = :unit)
                   and (:q = '' or strpos(person.name, :q) > 0 or starts_with(person.login, lower(:q)))
                """ + end)
                .param("units", reach.ids())
                .param("ended", filter.ended())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("q", filter.q());
    }

    private static GrantRow row(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new GrantRow(
                row.getObject("id", UUID.class).toString(),
                row.getObject("person_id", UUID.class).toString(),
                row.getString("person"),
                row.getString("login"),
                Role.valueOf(row.getString("role")),
                row.getString("unit_id"),
                row.getString("unit"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                name(row, "granted_by"),
                ended == null ? null : ended.toInstant(),
                ended == null ? null : name(row, "ended_by"));
    }

    /** Nobody's act is the program's own. */
    private static String name(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? "系统" : name;
    }
}
