package org.yibaotong.identity.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept: written by several requests at once, and all of a person's found. */
@Configuration
class VisitSetup {

    /** Spring's reader takes what belongs to one session for one only where it comes in one piece; without an order it may not. */
    private static final String OF_A_PERSON = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   sa.attribute_name, sa.attribute_bytes
              from %TABLE_NAME% s
              left join %TABLE_NAME%_attributes sa on s.primary_id = sa.session_primary_id
             where s.principal_name = ?
             order by s.primary_id
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionQueries() {
        return repository -> {
            // What is written twice at the same moment is the last one's, and neither fails.
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
            repository.setListSessionsByPrincipalNameQuery(OF_A_PERSON);
        };
    }
}
