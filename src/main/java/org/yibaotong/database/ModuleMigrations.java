package org.yibaotong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings every module's tables up to date, each by its own folder and with its own history. No module's tables refer to another's,
 * so the order does not matter; only what all stand on comes first.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String ROOT = "__root";

    @Override
    public void migrate(Flyway flyway) {
        in(flyway, ROOT, "flyway_schema_history");
        modules().forEach(module -> in(flyway, module, "flyway_schema_history_" + module));
    }

    private static Stream<String> modules() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            return Arrays.stream(files)
                    .map(ModuleMigrations::folder)
                    .filter(folder -> !folder.equals(ROOT))
                    .distinct()
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) {
        try {
            var path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void in(Flyway flyway, String module, String history) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
