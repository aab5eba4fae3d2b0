package org.yibaotong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the PostgreSQL in a data folder. It is drawn when the database is made and lies among its files, readable by
 * their owner alone; so it goes into every backup, and other users of the machine cannot read or rewrite what is kept.
 */
record DatabasePassword(String text) {

    private static final String FILE = "yibaotong.password";
    private static final int BYTES = 32;

    static DatabasePassword draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DatabasePassword(HexFormat.of().formatHex(bytes));
    }

    static DatabasePassword in(Path database) throws IOException {
        var file = database.resolve(FILE);
        if (!Files.exists(file)) {
            throw new CannotStart(file + " 不见了，没有它打不开数据库。请从备份里取回这个文件；没有备份的试用数据，可以用 bin/reset 重新来过。");
        }
        return new DatabasePassword(Files.readString(file).strip());
    }

    /** @return a file of this password that only its owner may read, as PostgreSQL wants it while the database is made */
    Path writeBeside(Path database) throws IOException {
        var file = Files.createTempFile(database.getParent(), "database", ".password");
        return Files.writeString(file, text + "\n");
    }

    static void moveInto(Path database, Path file) throws IOException {
        Files.move(file, database.resolve(FILE));
    }

    /** Not for a log. */
    @Override
    public String toString() {
        return "DatabasePassword";
    }
}
