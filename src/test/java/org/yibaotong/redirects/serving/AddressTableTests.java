package org.yibaotong.redirects.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.redirects.mapping.Kind;

/** What was written is found, and nothing else. */
class AddressTableTests {

    private static final int MANY = 50_000;

    @TempDir
    Path folder;

    @Test
    void everyRowIsFoundUnderItsSite() throws IOException {
        AddressTable table;
        try (var writer = new TableWriter(folder, MANY)) {
            for (int i = 0; i < MANY; i++) {
                writer.add(
                        i % 3,
                        "/新闻/" + i,
                        Kind.values()[i % 6],
                        "https://a.gov.cn/" + i,
                        i % 7 == 0 ? "说明" + i : "",
                        "");
            }
            table = writer.table(12);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(table.find(i % 3, "/新闻/" + i))
                    .isEqualTo(
                            new Served(Kind.values()[i % 6], "https://a.gov.cn/" + i, i % 7 == 0 ? "说明" + i : "", ""));
            assertThat(table.find(i % 3 + 1, "/新闻/" + i)).isNull();
        }
        assertThat(table.find(0, "/没有")).isNull();
        assertThat(table.edition()).isEqualTo(12);
    }

    @Test
    void itLeavesNoFileBehind() throws IOException {
        try (var writer = new TableWriter(folder, 0)) {
            var table = writer.table(0);
            assertThat(table.find(1, "/a")).isNull();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
