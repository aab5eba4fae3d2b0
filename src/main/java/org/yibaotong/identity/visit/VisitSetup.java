package org.yibaotong.identity.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept: what several requests write into one at the same moment is the last one's, and none of them fails. */
@Configuration
class VisitSetup {

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastWriteStays() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
