package org.yibaotong.shared;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many rows for one table (批量写入), written in one statement, so that no row costs one: where some may be there already each column goes
 * over as one array; where none is, the rows go over as a stream, which costs the database a quarter less.
 */
public final class ManyRows<T> {

    private static final int SENT_AT_ONCE = 16_000;

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

    /**
     * @param otherwise what becomes of a row that is there already: {@code on conflict …}; no two of the rows may then be the same
     * @return how many were written
     */
    public int insert(Collection<T> rows, String otherwise, JdbcClient jdbc) {
        if (rows.isEmpty()) {
            return 0;
        }
        var statement = jdbc.sql("insert into " + table + " (" + named("", Column::name, "") + ") select * from unnest("
                + named("cast(? as ", Column::type, "[])") + ") " + otherwise);
        for (var column : columns) {
            statement = statement.param(
                    rows.stream().map(row -> text(column.value().apply(row))).toArray(String[]::new));
        }
        return statement.update();
    }

    /** None of them may be there already. The database takes in the first of them while the last are still being written down. */
    public void copy(Collection<T> rows, JdbcOperations jdbc) {
        if (!rows.isEmpty()) {
            var statement = "copy " + table + " (" + named("", Column::name, "") + ") from stdin";
            jdbc.execute((ConnectionCallback<Long>) connection -> copy(statement, rows, connection));
        }
    }

    private Long copy(String statement, Collection<T> rows, Connection connection) throws SQLException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            var lines = new StringBuilder();
            for (var row : rows) {
                line(row, lines);
                if (lines.length() >= SENT_AT_ONCE) {
                    send(lines, copying);
                }
            }
            send(lines, copying);
            return copying.endCopy();
        } finally {
            if (copying.isActive()) {
                copying.cancelCopy();
            }
        }
    }

    private static void send(StringBuilder lines, CopyIn copying) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copying.writeToCopy(bytes, 0, bytes.length);
        copying.flushCopy();
        lines.setLength(0);
    }

    private void line(T row, StringBuilder lines) {
        for (var column : columns) {
            CopyText.add(text(column.value().apply(row)), lines);
            lines.append('\t');
        }
        lines.setCharAt(lines.length() - 1, '\n');
    }

    private String named(String before, Function<Column<T>, String> word, String after) {
        return columns.stream()
                .map(column -> before + word.apply(column) + after)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof byte[] bytes
                ? "\\x" + HexFormat.of().formatHex(bytes)
                : value instanceof Collection<?> several
                        ? CopyText.array(several)
                        : value == null ? null : value.toString();
    }
}
