package org.yibaotong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database as a command on the console finds it: on its server, running in the data folder, or started for the moment. */
public final class CommandDatabase implements AutoCloseable {

    private final Connection connection;
    private final @Nullable EmbeddedPostgres started;

    private CommandDatabase(Connection connection, @Nullable EmbeddedPostgres started) {
        this.connection = connection;
        this.started = started;
    }

    /** With settings as in the environment: YIBAOTONG_DATABASE_URL, or else YIBAOTONG_HOME. */
    public static CommandDatabase open(Map<String, String> settings) throws IOException, SQLException {
        var url = settings.getOrDefault("YIBAOTONG_DATABASE_URL", "");
        if (!url.isBlank()) {
            var user = settings.getOrDefault("YIBAOTONG_DATABASE_USER", "yibaotong");
            var password = settings.getOrDefault("YIBAOTONG_DATABASE_PASSWORD", "");
            return new CommandDatabase(DriverManager.getConnection(url, user, password), null);
        }
        var home = Path.of(settings.getOrDefault("YIBAOTONG_HOME", "./data"))
                .toAbsolutePath()
                .normalize();
        return in(home);
    }

    private static CommandDatabase in(Path home) throws IOException, SQLException {
        var database = home.resolve("database");
        if (!Files.exists(database.resolve("PG_VERSION"))) {
            throw new IOException(home + " 里没有数据库。文件夹不对时，请设置 YIBAOTONG_HOME。");
        }
        var running = RunningServer.in(database);
        if (running.isPresent()) {
            return new CommandDatabase(running.get().connect(), null);
        }
        var started = EmbeddedPostgres.start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "postgres-stop"));
        return new CommandDatabase(started.connect(), started);
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (started != null) {
            started.close();
        }
    }
}
