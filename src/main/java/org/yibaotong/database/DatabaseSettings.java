package org.yibaotong.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the database is: a server by its JDBC address, or, without one, in the data folder. */
@ConfigurationProperties("yibaotong.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("yibaotong") String user,
        @DefaultValue("") String password) {

    boolean isServer() {
        return url != null && !url.isBlank();
    }
}
