package org.yibaotong.shared;

import org.jspecify.annotations.Nullable;

/** Nothing can be read or written while the database is away (数据库不在). */
public final class DatabaseAway extends Unavailable {

    public DatabaseAway(@Nullable Throwable cause) {
        super("database.away", "The database is away", cause);
    }
}
