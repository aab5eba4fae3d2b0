package org.yibaotong.identity.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** The lists of units: the upper floors of the tree, and what a filter finds. */
@Repository
class UnitList {

    private static final String COLUMNS = """
            unit.id, unit.parent_id, unit.name, unit.short_name, unit.level, unit.line, unit.code, unit.closed_at is not null as closed,
            (select above.short_name from identity.unit above where above.id = unit.parent_id) as above,
            (select count(*) from identity.person where unit_id = unit.id and active) as people,
            (select count(*) from identity.unit below where below.parent_id = unit.id and below.closed_at is null) as below
            """;

    private final JdbcClient jdbc;

    UnitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the list is narrowed to. */
    record Filter(String q, @Nullable Level level, String line, boolean closed) {

        boolean isSet() {
            return !q.isEmpty() || level != null || !line.isEmpty() || closed;
        }
    }

    /** The top of one's reach and two floors below it; the rest is counted, and shown on the page of the unit above. */
    List<UnitRow> tree(Reach reach) {
        return jdbc.sql("""
                with recursive tree (id, depth, path) as (
                    select id, 0, array[name] from identity.unit
                     where id = any(:units) and closed_at is null
                       and (parent_id is null or parent_id <> all(:units))
                    union all
                    select unit.id, depth + 1, path || (
                               array_position(array['CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'CENTRE', 'DEPARTMENT'], unit.level)
                               || coalesce(unit.code, '~') || unit.name)
                      from identity.unit join tree on unit.parent_id = tree.id
                     where depth < 2 and closed_at is null
                )
                select depth,""" + COLUMNS + "from tree join identity.unit on unit.id = tree.id order by path")
                .param("units", reach.ids())
                .query((row, number) -> row(row, row.getInt("depth")))
                .list();
    }

    Rows<UnitRow> find(Filter filter, Reach reach, Paging page) {
        var rows = narrowed(
                        "select " + COLUMNS,
                        filter,
                        reach,
                        " order by unit.code nulls last, unit.name, unit.id limit " + page.limit() + " offset "
                                + page.offset())
                .query((row, number) -> row(row, 0))
                .list();
        long total = narrowed("select count(*) ", filter, reach, "")
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    UnitRow one(UnitId unit) {
        return jdbc.sql("select " + COLUMNS + "from identity.unit where unit.id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> row(row, 0))
                .single();
    }

    List<UnitRow> below(UnitId unit) {
        return jdbc.sql("select " + COLUMNS + """
                  from identity.unit
                 where unit.parent_id = :unit
                 order by unit.closed_at is not null, unit.level, unit.code nulls last, unit.name
                """)
                .param("unit", unit.value())
                .query((row, number) -> row(row, 0))
                .list();
    }

    /** From the top down, without the unit itself. */
    List<Place> above(UnitId unit) {
        return jdbc.sql("""
                with recursive above (id, parent_id, short_name, height) as (
                    select id, parent_id, short_name, 0 from identity.unit where id = :unit
                    union all
                    select unit.id, unit.parent_id, unit.short_name, height + 1
                      from identity.unit join above on unit.id = above.parent_id
                )
                select id, short_name from above where height > 0 order by height desc
                """)
                .param("unit", unit.value())
                .query((row, number) -> new Place(row.getString("id"), row.getString("short_name")))
                .list();
    }

    List<String> lines() {
        return jdbc.sql("select distinct line from identity.unit where line is not null order by line")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String what, Filter filter, Reach reach, String end) {
        return jdbc.sql(what + """
                  from identity.unit
                 where unit.id = any(:units)
                   and (unit.closed_at is not null) = :closed
                   and (:level::text is null or unit.level = :level)
                   and (:line = '' or unit.line = :line)
                   and (:q = '' or strpos(unit.name, :q) > 0 or strpos(unit.short_name, :q) > 0
                        or starts_with(unit.code, :q))
                """ + end)
                .param("units", reach.ids())
                .param("closed", filter.closed())
                .param("level", filter.level() == null ? null : filter.level().name())
                .param("line", filter.line())
                .param("q", filter.q());
    }

    private static UnitRow row(ResultSet row, int depth) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                depth,
                row.getString("name"),
                row.getString("short_name"),
                Level.valueOf(row.getString("level")),
                text(row, "line"),
                text(row, "code"),
                text(row, "above"),
                row.getBoolean("closed"),
                row.getLong("people"),
                row.getLong("below"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
