package org.yibaotong.database.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.yibaotong.database.HomeLock;

/** Unpacks a backup into an empty data folder. */
final class Restore {

    private static final Set<String> NOTHING = Set.of("in-use.lock", "lost+found");

    private final Path file;

    private Restore(Path file) {
        this.file = file;
    }

    static Restore from(Path file) {
        return new Restore(file);
    }

    String into(Path folder) throws IOException {
        var home = folder.toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new BackupRefused("打不开备份文件 " + file + "。请检查文件名。");
        }
        try (var lock = HomeLock.take(home)) {
            refuseUnlessEmpty(home);
            refuseUnlessWhole();
            unpackOrClear(home);
            shut(home.resolve("database"), "rwx------");
            shut(home.resolve("secret.key"), "rw-------");
            shut(home.resolve("database/yibaotong.password"), "rw-------");
        }
        return "恢复好了：" + home + "。现在可以用它启动一报通。";
    }

    private static void refuseUnlessEmpty(Path home) throws IOException {
        try (var inside = contents(home)) {
            if (inside.findAny().isPresent()) {
                throw new BackupRefused(home + " 里已经有东西，不会覆盖。请换一个空目录（YIBAOTONG_HOME），或先把里面的移走。");
            }
        }
    }

    /** When the disk is full: half of a backup is worse than none, somebody might start with it. */
    private void unpackOrClear(Path home) throws IOException {
        try {
            unpack(home);
        } catch (IOException | RuntimeException fault) {
            try (var inside = contents(home)) {
                for (var path : (Iterable<Path>) inside::iterator) {
                    FileSystemUtils.deleteRecursively(path);
                }
            }
            throw fault;
        }
    }

    /** All but the lock, and the folder at the top of some disks. */
    private static Stream<Path> contents(Path home) throws IOException {
        return Files.list(home)
                .filter(path -> !NOTHING.contains(path.getFileName().toString()));
    }

    /** Read to its end before anything is written: there stands the mark, and after it the checksum of the whole. */
    private void refuseUnlessWhole() {
        try (var packed = unzip();
                var tar = new TarArchiveInputStream(packed)) {
            var last = "";
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                last = entry.getName();
            }
            packed.transferTo(OutputStream.nullOutputStream());
            if (last.equals(Pack.MARK)) {
                return;
            }
        } catch (IOException | IllegalArgumentException broken) {
            // Said below.
        }
        throw new BackupRefused("备份文件 " + file + " 不完整或已损坏，不能用来恢复。请换一份。");
    }

    private void unpack(Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(unzip())) {
            for (var entry = tar.getNextEntry(); !entry.getName().equals(Pack.MARK); entry = tar.getNextEntry()) {
                unpack(tar, entry, home);
            }
        }
    }

    private InputStream unzip() throws IOException {
        return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new BackupRefused("备份文件里有指向别处的路径，不能用来恢复。");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(tar, target);
        }
    }

    /** PostgreSQL refuses a folder that others may read; keys are nobody else's business either. */
    private static void shut(Path path, String permissions) throws IOException {
        if (Files.exists(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
