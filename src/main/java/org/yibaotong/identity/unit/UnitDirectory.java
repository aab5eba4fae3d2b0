package org.yibaotong.identity.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/** Looks units up for other modules. */
@Service
class UnitDirectory implements Units {

    private final UnitTable units;
    private final UnitBook book;
    private final JdbcClient jdbc;

    UnitDirectory(UnitTable units, UnitBook book, JdbcClient jdbc) {
        this.units = units;
        this.book = book;
        this.jdbc = jdbc;
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
    public Map<UnitId, UnitFacts> all(Collection<UnitId> ids) {
        return units.findAllById(Set.copyOf(ids)).stream()
                .map(Unit::facts)
                .collect(Collectors.toMap(UnitFacts::id, Function.identity()));
    }

    @Override
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        var names = new HashMap<UnitId, String>();
        jdbc.sql("select id, short_name from identity.unit where id = any(:units)")
                .param("units", ids.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .query(row -> {
                    names.put(new UnitId(row.getObject("id", UUID.class)), row.getString("short_name"));
                });
        return names;
    }

    @Override
    public List<UnitFacts> list() {
        return units.findByClosedAtIsNullOrderByCode().stream().map(Unit::facts).toList();
    }

    @Override
    public List<UnitFacts> childrenOf(UnitId unit) {
        return units.childrenOf(unit).stream().map(Unit::facts).toList();
    }

    @Override
    public Optional<UnitId> root() {
        return jdbc.sql(
                        "select id from identity.unit where parent_id is null and closed_at is null order by code limit 1")
                .query((row, ignored) -> new UnitId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<UnitId> top(Reach reach) {
        return jdbc.sql("""
                select id from identity.unit
                 where closed_at is null and id = any(:units) and (parent_id is null or not parent_id = any(:units))
                 order by code limit 1
                """)
                .param("units", reach.ids())
                .query((row, ignored) -> new UnitId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Set<UnitId> below(UnitId unit) {
        return Set.copyOf(jdbc.sql("""
                with recursive below (id) as (
                    select id from identity.unit where id = :unit
                    union
                    select unit.id from identity.unit join below on unit.parent_id = below.id
                )
                select id from below
                """)
                .param("unit", unit.value())
                .query((row, number) -> new UnitId(row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public UnitId get(String asked, Reach reach) {
        return isId(asked) ? UnitId.of(asked) : book.get(PlainText.line(asked), reach);
    }

    @Override
    public UnitId get(String asked) {
        return isId(asked) ? UnitId.of(asked) : book.get(PlainText.line(asked));
    }

    @Override
    public @Nullable UnitId chosen(String asked, Reach reach) {
        if (asked.isBlank()) {
            return null;
        }
        return isId(asked) ? UnitId.of(asked) : book.find(PlainText.line(asked), reach);
    }

    @Override
    public String written(String asked) {
        return isId(asked) ? book.label(UnitId.of(asked)) : asked;
    }

    private static boolean isId(String asked) {
        return asked.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
