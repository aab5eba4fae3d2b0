package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

/** What is acknowledged is on the disk. */
@YibaotongTest
class DurabilityTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void theDatabaseWaitsForTheDisk(String setting) {
        assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo("on");
    }

    @Test
    void itIsPostgres18() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18.");
    }
}
