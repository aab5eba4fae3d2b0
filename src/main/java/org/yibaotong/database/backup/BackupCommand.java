package org.yibaotong.database.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** {@code backup FILE} and {@code restore FILE} on the command line: the whole data folder into one file, and back. */
public final class BackupCommand {

    private BackupCommand() {}

    public static boolean isMeant(String[] args) {
        return args.length > 0 && (args[0].equals("backup") || args[0].equals("restore"));
    }

    /** @return 0 when done, 1 when not; what happened is said on the console */
    public static int run(String[] args) {
        var home = Path.of(System.getenv().getOrDefault("YIBAOTONG_HOME", "./data"));
        try {
            if (args.length != 2) {
                throw new BackupRefused("用法：" + args[0] + " 文件名.tar.gz");
            }
            var file = Path.of(args[1]);
            System.out.println(
                    args[0].equals("backup")
                            ? Backup.of(home).into(file)
                            : Restore.from(file).into(home));
            return 0;
        } catch (BackupRefused | IOException | SQLException e) {
            System.err.println(args[0] + ": " + e.getMessage());
            return 1;
        }
    }
}
