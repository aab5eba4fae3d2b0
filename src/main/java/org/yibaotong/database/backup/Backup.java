package org.yibaotong.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import org.yibaotong.database.RunningServer;

/**
 * Copies a data folder into one file while the program runs, or while it is stopped.
 *
 * <p>The database comes first and the files after it: files are only ever added, so every file the copied database speaks of is
 * there. What can be made again (PostgreSQL's programs, the search index) stays behind.
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
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        var half = target.resolveSibling(target.getFileName() + ".part");
        try (var pack = new Pack(half)) {
            addDatabase(pack);
            pack.addFolder(home, home.resolve("files"), path -> true);
            pack.addFolder(home, home.resolve("keys"), path -> true);
            pack.finish();
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return "备份好了：" + target + "，" + (Files.size(target) + 1_048_575) / 1_048_576 + " MB";
    }

    private void addDatabase(Pack pack) throws IOException, SQLException {
        var running = RunningServer.in(database());
        if (running.isEmpty()) {
            pack.addFolder(home, database(), path -> true);
            return;
        }
        try (var snapshot = running.get().startBackup()) {
            pack.addFolder(home, database(), Backup::belongsToSnapshot);
            var label = snapshot.finish();
            pack.add("database/backup_label", label);
            pack.addFolder(home, database().resolve("pg_wal"), path -> true);
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
