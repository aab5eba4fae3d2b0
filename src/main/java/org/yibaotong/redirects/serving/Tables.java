package org.yibaotong.redirects.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.redirects.mapping.Kind;

/** Reads mappings for serving: all of them into a table, or those that have changed since. */
@Component
class Tables {

    private static final int PIECE = 5_000;
    private static final String ROW = "site.number, path, kind, target, words, choices"
            + " from redirects.mapping join redirects.old_site site on site.id = site_id";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate standingStill;
    private final Path folder;

    Tables(DataSource source, PlatformTransactionManager transactions, @Value("${yibaotong.home}") Path home) {
        this.jdbc = new JdbcTemplate(source);
        this.client = JdbcClient.create(jdbc);
        this.folder = home.resolve("redirects");
        this.standingStill = new TransactionTemplate(transactions);
        this.standingStill.setReadOnly(true);
        this.standingStill.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    record Key(int site, String path) {}

    AddressTable all() {
        return standingStill.execute(status -> {
            long edition = client.sql("select number from redirects.edition")
                    .query(Long.class)
                    .single();
            long count = client.sql("select count(*) from redirects.mapping")
                    .query(Long.class)
                    .single();
            try (var writer = new TableWriter(folder, count)) {
                reading().query("select " + ROW, row -> {
                    add(row, writer);
                });
                return writer.table(edition);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Rows come a piece at a time. */
    private JdbcTemplate reading() {
        var reading = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        reading.setFetchSize(PIECE);
        return reading;
    }

    private static void add(ResultSet row, TableWriter writer) throws SQLException {
        try {
            writer.add(
                    row.getInt(1),
                    row.getString(2),
                    Kind.valueOf(row.getString(3)),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has changed since; empty where that is more than so many. */
    Optional<Map<Key, Served>> since(long edition, int most) {
        var changed = new HashMap<Key, Served>();
        client.sql("select " + ROW + " where edition > :edition limit :most")
                .param("edition", edition)
                .param("most", most + 1)
                .query(row -> {
                    changed.put(
                            new Key(row.getInt(1), row.getString(2)),
                            new Served(
                                    Kind.valueOf(row.getString(3)),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6)));
                });
        return changed.size() > most ? Optional.empty() : Optional.of(changed);
    }
}
