package org.yibaotong.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Spring which PostgreSQL to talk to, and starts the one in the data folder when there is no other. */
@Configuration
class DatabaseSetup {

    @Bean
    JdbcConnectionDetails database(DatabaseSettings settings, @Value("${yibaotong.home}") Path home) {
        return settings.isServer()
                ? new Server(Objects.requireNonNull(settings.url()), settings.user(), settings.password())
                : EmbeddedPostgres.start(home.toAbsolutePath().normalize());
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource connections(JdbcConnectionDetails database) {
        return new Connections(database, Connections.PATIENCE);
    }

    private record Server(String url, String user, String password) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
