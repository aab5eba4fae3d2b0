package org.yibaotong.archive.warc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A segment that is being written (正在写的卷). Whatever {@link #append} has returned for is on the disk, whoever pulls the plug. */
public final class SegmentFile implements AutoCloseable {

    private final FileChannel channel;

    private SegmentFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new one; what a killed program left under that name was never acknowledged, and goes. */
    public static SegmentFile create(Path file) throws IOException {
        var archive = requireNonNull(file.getParent());
        Files.createDirectories(archive);
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        sync(archive);
        sync(requireNonNull(archive.getParent()));
        return new SegmentFile(channel);
    }

    public long size() throws IOException {
        return channel.position();
    }

    /** @return where it begins */
    public long append(byte[] records) throws IOException {
        long at = channel.position();
        for (var left = ByteBuffer.wrap(records); left.hasRemaining(); ) {
            channel.write(left);
        }
        channel.force(false);
        return at;
    }

    /** Cuts off what lies behind the last whole record. */
    public static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    /** A file's name is written in its folder. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
