package org.yibaotong.files.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A video (视频) that was looked over and lies in a file of its own until it is kept. */
public record TakenVideo(Path file, String mediaType, String sha256, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
