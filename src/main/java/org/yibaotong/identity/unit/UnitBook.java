package org.yibaotong.identity.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * The open units somebody reaches, to be found by what people write for them (通讯录里的单位): a code, a name, a short name, or a
 * label, which is the name, with the one above where two share it.
 */
@Component
public class UnitBook {

    private static final int SUGGESTED = 20;
    private static final String BETWEEN = " · ";

    private static final String LABEL = """
            unit.name || case when exists (select from identity.unit other
                                            where other.name = unit.name and other.id <> unit.id and other.closed_at is null)
                              then ' · ' || coalesce(above.name, '') else '' end
            """;

    private static final String TABLES =
            " from identity.unit left join identity.unit above on above.id = unit.parent_id ";

    private final UnitTable units;
    private final JdbcClient jdbc;

    UnitBook(UnitTable units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    /** All of them at once, for a sheet, which names many. */
    public UnitNames within(Reach reach) {
        return units.findByClosedAtIsNullOrderByCode().stream()
                .filter(unit -> reach.covers(unit.id()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), UnitNames::of));
    }

    /** The one unit meant. None at all and several are two different refusals. */
    public UnitId get(String written, Reach reach) {
        return one(written, meant(written, reach));
    }

    /** The same among all open units. */
    public UnitId get(String written) {
        return one(written, meant(written, null));
    }

    private static UnitId one(String written, List<UnitId> meant) {
        Refusal.when(meant.isEmpty(), "unit.find.unknown", written);
        Refusal.when(meant.size() > 1, "unit.find.several", written, meant.size());
        return meant.getFirst();
    }

    /** For a filter: what means no unit, or several, finds nothing. */
    public UnitId find(String written, Reach reach) {
        var meant = meant(written, reach);
        return meant.size() == 1 ? meant.getFirst() : UnitId.next();
    }

    /** What could be meant by the first characters of it, as labels. */
    List<String> suggest(String typed, Reach reach) {
        return jdbc.sql("select " + LABEL + TABLES + """
                 where unit.closed_at is null and unit.id = any(:units)
                   and (strpos(unit.name, :typed) > 0 or strpos(unit.short_name, :typed) > 0
                        or starts_with(unit.code, :typed))
                 order by not starts_with(unit.name, :typed), unit.code nulls last, unit.name limit :most
                """)
                .param("units", reach.ids())
                .param("typed", name(typed))
                .param("most", SUGGESTED)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public String label(UnitId unit) {
        return jdbc.sql("select " + LABEL + TABLES + "where unit.id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("");
    }

    public Unit get(UnitId unit) {
        return units.findById(unit).orElseThrow(() -> new NotFound("unit", unit));
    }

    public String name(UnitId unit) {
        return get(unit).name();
    }

    /** @param reach null for all */
    private List<UnitId> meant(String written, @Nullable Reach reach) {
        var found = jdbc.sql("select unit.id, unit.code = :written as coded" + TABLES + """
                 where unit.closed_at is null and (:isAll or unit.id = any(:units))
                   and (unit.code = :written
                        or :name in (unit.name, unit.short_name) and :above in ('', above.name))
                """)
                .param("isAll", reach == null)
                .param("units", reach == null ? new UUID[0] : reach.ids())
                .param("written", written)
                .param("name", name(written))
                .param("above", above(written))
                .query(UnitBook::meant)
                .list();
        var coded = found.stream().filter(Meant::coded).toList();
        return (coded.isEmpty() ? found : coded).stream().map(Meant::unit).toList();
    }

    private record Meant(UnitId unit, boolean coded) {}

    private static Meant meant(ResultSet row, int number) throws SQLException {
        return new Meant(new UnitId(row.getObject("id", UUID.class)), row.getBoolean("coded"));
    }

    private static String name(String label) {
        int end = label.indexOf(BETWEEN);
        return end < 0 ? label : label.substring(0, end);
    }

    private static String above(String label) {
        int end = label.indexOf(BETWEEN);
        return end < 0 ? "" : label.substring(end + BETWEEN.length());
    }
}
