package org.yibaotong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a city adds comes last, so that it counts instead of what came along. */
class CityLinesTests {

    private static final String SHIPPED = "shared/working-days.csv";

    @TempDir
    Path folder;

    @Test
    void theCitysOwnLinesComeLast() throws IOException {
        var own = Files.write(folder.resolve("own.csv"), List.of("# 本市", "2026-11-30,休"));
        var shipped = CityLines.read(SHIPPED, "");
        assertThat(shipped).isNotEmpty();
        var lines = CityLines.read(SHIPPED, own.toString());
        assertThat(lines).startsWith(shipped.toArray(String[]::new)).endsWith("# 本市", "2026-11-30,休");
        assertThat(lines).hasSize(shipped.size() + 2);
    }

    @Test
    void aFileThatIsNotThereIsNotPassedOverInSilence() {
        assertThatThrownBy(
                        () -> CityLines.read(SHIPPED, folder.resolve("none.csv").toString()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
