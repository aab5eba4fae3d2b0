package org.yibaotong.database.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** The one file a backup is written into: a gzipped tar that ends with a mark, so that half a backup is known as such. */
final class Pack implements AutoCloseable {

    static final String MARK = "complete";

    private final Path home;
    private final TarArchiveOutputStream tar;

    /** @param home the folder that names in the pack are counted from */
    Pack(Path home, Path file) throws IOException {
        this.home = home;
        tar = new TarArchiveOutputStream(packed(new BufferedOutputStream(Files.newOutputStream(file))));
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    /** Quickly rather than tightly: people are at work meanwhile, and photos do not get smaller anyway. */
    private static OutputStream packed(OutputStream out) throws IOException {
        var quickly = new GzipParameters();
        quickly.setCompressionLevel(Deflater.BEST_SPEED);
        return new GzipCompressorOutputStream(out, quickly);
    }

    /** @param wanted asked with each path inside the folder */
    void addFolder(Path folder, Predicate<Path> wanted) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new Packing(this, folder, wanted));
        }
    }

    void addEmptyFolder(Path folder) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(home.relativize(folder) + "/"));
        tar.closeArchiveEntry();
    }

    /** What is gone by now is passed over: a running server removes files, and recovery mends it. */
    void addFile(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var entry = new TarArchiveEntry(home.relativize(file).toString());
            entry.setSize(Files.size(file));
            tar.putArchiveEntry(entry);
            copy(content, entry.getSize());
            tar.closeArchiveEntry();
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /** As long as it was at first: what a running server adds meanwhile is left out, what it cuts off becomes zeros. */
    private void copy(InputStream content, long size) throws IOException {
        var bytes = new byte[64 * 1024];
        for (long left = size; left > 0; ) {
            int length = (int) Math.min(bytes.length, left);
            int read = content.readNBytes(bytes, 0, length);
            Arrays.fill(bytes, read, length, (byte) 0);
            tar.write(bytes, 0, length);
            left -= length;
        }
    }

    void add(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    void finish() throws IOException {
        add(MARK, MARK);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
