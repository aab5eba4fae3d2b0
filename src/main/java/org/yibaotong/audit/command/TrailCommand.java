package org.yibaotong.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.yibaotong.audit.chain.Trail;
import org.yibaotong.audit.chain.TrailCheck;
import org.yibaotong.database.CommandDatabase;

/** {@code verify-trail} on the command line: one line that says whether the trail is whole, while the program runs or not. */
public final class TrailCommand {

    private TrailCommand() {}

    public static boolean isMeant(String[] args) {
        return args.length > 0 && args[0].equals("verify-trail");
    }

    public static int run() {
        LoggingSystem.get(TrailCommand.class.getClassLoader()).beforeInitialize();
        return run(System.getenv(), System.out, System.err);
    }

    /**
     * Checks and says so.
     *
     * @return 0 when it is whole, 1 when it is broken, 2 when nobody could look
     */
    static int run(Map<String, String> settings, PrintStream out, PrintStream err) {
        try (var database = CommandDatabase.open(settings)) {
            var source = new SingleConnectionDataSource(database.connection(), true);
            var result = new TrailCheck(new Trail(JdbcClient.create(source))).check();
            if (result.isWhole()) {
                out.println("共 " + result.lines() + " 条，链条完整，末条指纹 " + result.hash());
                return 0;
            }
            out.println("第 " + result.broken().getAsLong() + " 条对不上，它或它前后被改动、删除或调换过");
            return 1;
        } catch (IOException | SQLException | RuntimeException e) {
            err.println("verify-trail: " + e.getMessage());
            return 2;
        }
    }
}
