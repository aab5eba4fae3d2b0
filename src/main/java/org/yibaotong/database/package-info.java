/**
 * The database: PostgreSQL, always the real one. Without settings it runs in the data folder; with {@code
 * YIBAOTONG_DATABASE_URL} it is a server of yours.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package org.yibaotong.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
