package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

@YibaotongTest
class ModuleMigrationsTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyModuleHasItsOwnHistoryOfMigrations() throws Exception {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals("__root")))
                    .isNotEmpty()
                    .allSatisfy(module -> assertThat(migrations(module)).isEqualTo(files(module)));
        }
    }

    private long migrations(String module) {
        return jdbc.sql("select count(*) from flyway_schema_history_" + module + " where success and type = 'SQL'")
                .query(Long.class)
                .single();
    }

    private static long files(String module) throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/db/migration", module))) {
            return files.count();
        }
    }
}
