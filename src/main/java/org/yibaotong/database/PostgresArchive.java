package org.yibaotong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.core.io.ClassPathResource;

/** The packed PostgreSQL programs for one kind of machine. */
record PostgresArchive(String resource) {

    private static final String DONE = "unpacked";

    static PostgresArchive forThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = (system.contains("mac") ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64");
        return new PostgresArchive("postgres-" + name + ".txz");
    }

    /** A half-unpacked folder, left by a killed program, lacks the mark and is unpacked again. */
    void unpackOnce(Path folder) {
        var mark = folder.resolve(DONE);
        try {
            if (Files.exists(mark) && Files.readString(mark).equals(version())) {
                return;
            }
            unpack(folder);
            Files.writeString(mark, version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version() throws IOException {
        return resource + " " + new ClassPathResource(resource).contentLength();
    }

    private void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new ClassPathResource(resource).getInputStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if (parent.endsWith("bin")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
