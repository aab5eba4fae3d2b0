package org.yibaotong.database.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The one file a backup is written into: a gzipped tar that ends with a mark, so that half a backup is known as such. */
final class Pack implements AutoCloseable {

    static final String MARK = "complete";

    private final TarArchiveOutputStream tar;

    Pack(Path file) throws IOException {
        tar = new TarArchiveOutputStream(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    /** @param wanted asked with each path inside the folder */
    void addFolder(Path home, Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : (Iterable<Path>) all::iterator) {
                if (!path.equals(folder) && wanted.test(folder.relativize(path))) {
                    add(home.relativize(path).toString(), path);
                }
            }
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

    /** A running server may remove or lengthen a file meanwhile; recovery from the log of writes mends both. */
    private void add(String name, Path path) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
                tar.closeArchiveEntry();
            } else {
                addFile(name, path);
            }
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    private void addFile(String name, Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            long size = Files.size(path);
            var entry = new TarArchiveEntry(name);
            entry.setSize(size);
            tar.putArchiveEntry(entry);
            var bytes = new byte[64 * 1024];
            long left = size;
            while (left > 0) {
                int read = content.read(bytes, 0, (int) Math.min(bytes.length, left));
                if (read < 0) {
                    java.util.Arrays.fill(bytes, (byte) 0);
                    read = (int) Math.min(bytes.length, left);
                }
                tar.write(bytes, 0, read);
                left -= read;
            }
            tar.closeArchiveEntry();
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
