package org.yibaotong.database.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.yibaotong.database.HomeLock;

/** Unpacks a backup into an empty data folder. */
final class Restore {

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
        refuseUnlessEmpty(home);
        try (var lock = HomeLock.take(home)) {
            if (!unpack(home)) {
                throw new BackupRefused("备份文件 " + file + " 不完整，不能用来恢复。请换一份；" + home + " 里的内容请删掉。");
            }
            shut(home.resolve("database"));
            shut(home.resolve("keys"));
        }
        return "恢复好了：" + home + "。现在可以用它启动一报通。";
    }

    private static void refuseUnlessEmpty(Path home) throws IOException {
        if (Files.isDirectory(home.resolve("database")) || Files.isDirectory(home.resolve("files"))) {
            throw new BackupRefused(home + " 里已经有数据，不会覆盖。请换一个空目录（YIBAOTONG_HOME），或先把它移走。");
        }
        Files.createDirectories(home);
    }

    private boolean unpack(Path home) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(Pack.MARK)) {
                    return true;
                }
                unpack(tar, entry, home);
            }
            return false;
        } catch (EOFException | ZipException cut) {
            return false;
        }
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
    private static void shut(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
