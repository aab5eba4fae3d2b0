package org.yibaotong.archive.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** No node begins to write archives where its neighbours cannot read them. */
class SharedFolderTests {

    private static final Path HOME = Path.of("data");
    private static final String BUCKET = "https://s3.internal";

    @Test
    void withFilesInABucketTheFolderOfThisMachineIsRefusedWithTheSettingToChange() {
        var refused = catchThrowable(() -> new SharedFolder(in("data/files/archive"), HOME, BUCKET));
        assertThat(new SharedFolder.Analyzer().analyze(refused).getDescription())
                .contains(
                        "YIBAOTONG_ARCHIVE_FOLDER",
                        Path.of("data/files/archive").toAbsolutePath().toString());
    }

    @Test
    void aFolderOfAllOrFilesOfThisMachineAreFine() {
        assertThatCode(() -> new SharedFolder(in("/srv/archive"), HOME, BUCKET)).doesNotThrowAnyException();
        assertThatCode(() -> new SharedFolder(in("data/files/archive"), HOME, ""))
                .doesNotThrowAnyException();
    }

    private static ArchiveSettings in(String folder) {
        return new ArchiveSettings(
                Path.of(folder),
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(1));
    }
}
