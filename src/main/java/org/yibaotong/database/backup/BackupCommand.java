package org.yibaotong.database.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** {@code backup FILE} and {@code restore FILE} on the command line: the whole data folder into one file, and back. */
public final class BackupCommand {

    private BackupCommand() {}

    public static boolean isMeant(String[] args) {
        return args.length > 0 && (args[0].equals("backup") || args[0].equals("restore"));
    }

    /** @return 0 when done, 1 when not; what happened is said on the console */
    public static int run(String[] args) {
        return run(args, System.getenv());
    }

    /** With settings as in the environment: YIBAOTONG_HOME. */
    public static int run(String[] args, Map<String, String> settings) {
        try {
            System.out.println(sentence(args, Path.of(settings.getOrDefault("YIBAOTONG_HOME", "./data"))));
            return 0;
        } catch (BackupRefused | IllegalStateException refused) {
            System.err.println(args[0] + ": " + refused.getMessage());
        } catch (IOException | UncheckedIOException | SQLException fault) {
            System.err.println(args[0] + ": 没有做成。请看磁盘还有没有空间，文件夹能不能读写。（" + fault.getMessage() + "）");
        }
        return 1;
    }

    private static String sentence(String[] args, Path home) throws IOException, SQLException {
        if (args.length != 2) {
            throw new BackupRefused("用法：" + args[0] + " 文件名.tar.gz");
        }
        var file = Path.of(args[1]);
        return args[0].equals("backup")
                ? Backup.of(home).into(file)
                : Restore.from(file).into(home);
    }
}
