package org.yibaotong.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows for one table (批量写入), written in one statement: each column goes over as one array, so that no row costs a statement. */
public final class ManyRows<T> {

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    public ManyRows(String table) {
        this.table = table;
    }

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    /** @param type as PostgreSQL calls it */
    public ManyRows<T> with(String name, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    public void insert(Collection<T> rows, JdbcClient jdbc) {
        insert(rows, "", jdbc);
    }

    /** @param otherwise what becomes of a row that is there already: {@code on conflict …}; no two of the rows may then be the same */
    public void insert(Collection<T> rows, String otherwise, JdbcClient jdbc) {
        if (rows.isEmpty()) {
            return;
        }
        var statement = jdbc.sql("insert into " + table + " (" + named("", Column::name, "") + ") select * from unnest("
                + named("cast(? as ", Column::type, "[])") + ") " + otherwise);
        for (var column : columns) {
            statement = statement.param(
                    rows.stream().map(row -> text(column.value().apply(row))).toArray(String[]::new));
        }
        statement.update();
    }

    private String named(String before, Function<Column<T>, String> word, String after) {
        return columns.stream()
                .map(column -> before + word.apply(column) + after)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof byte[] bytes
                ? "\\x" + HexFormat.of().formatHex(bytes)
                : value == null ? null : value.toString();
    }
}
