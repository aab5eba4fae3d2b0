package org.yibaotong.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import org.yibaotong.database.HomeLock;
import org.yibaotong.database.RunningServer;

/**
 * Copies a data folder into one file while the program runs, or while it is stopped.
 *
 * <p>The database comes first and the files after it: files are only ever added, so every file the copied database speaks of is
 * there. What can be made again (PostgreSQL's programs, the search index) stays behind. The backup is readable by its owner only.
 */
final class Backup {

    private final Path home;

    private Backup(Path home) {
        this.home = home;
    }

    static Backup of(Path home) {
        return new Backup(home.toAbsolutePath().normalize());
    }

    String into(Path file) throws IOException, SQLException {
        if (!Files.exists(database().resolve("PG_VERSION"))) {
            throw new BackupRefused(home + " 里没有数据库。数据库在别的服务器上时，请用它自己的备份工具；文件夹不对时，请设置 YIBAOTONG_HOME。");
        }
        var target = file.toAbsolutePath().normalize();
        var folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, target.getFileName().toString(), ".part");
        try {
            write(half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
        return "备份好了：" + target + "，" + (Files.size(target) + 1_048_575) / 1_048_576 + " MB。里面有密钥和个人信息，请妥善保管。";
    }

    private void write(Path file) throws IOException, SQLException {
        try (var pack = new Pack(home, file)) {
            addDatabase(pack);
            pack.addFolder(home.resolve("files"), path -> true);
            pack.addFile(home.resolve("secret.key"));
            pack.finish();
        }
    }

    private void addDatabase(Pack pack) throws IOException, SQLException {
        var running = RunningServer.in(database());
        if (running.isPresent()) {
            addRunning(pack, running.get());
            return;
        }
        try (var lock = HomeLock.take(home)) {
            pack.addFolder(database(), path -> true);
        }
    }

    private void addRunning(Pack pack, RunningServer server) throws IOException, SQLException {
        try (var snapshot = server.startBackup()) {
            pack.addFolder(database(), Backup::belongsToSnapshot);
            pack.add("database/backup_label", snapshot.finish());
            pack.addFolder(database().resolve("pg_wal"), path -> true);
        }
    }

    private Path database() {
        return home.resolve("database");
    }

    /** What a running server rewrites for itself stays behind; its log of writes is added after the rest. */
    private static boolean belongsToSnapshot(Path inDatabase) {
        var top = inDatabase.getName(0).toString();
        boolean isTop = inDatabase.getNameCount() == 1;
        return switch (top) {
            case "pg_wal", "postmaster.pid", "postmaster.opts", "server.log" -> false;
            case "pg_replslot" -> isTop;
            default -> true;
        };
    }
}
