package org.yibaotong.identity.central;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.PersonId;

/**
 * Which of our people the central sign-in means. The first time by its user name, which must be the login of an active person;
 * from then on by its own lasting id alone. Nobody is created.
 */
@Service
class CentralPeople {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CentralPeople(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param subject the issuer and its id of the person, together */
    @Transactional
    public Optional<PersonId> find(String subject, @Nullable String userName) {
        return bound(subject).or(() -> bind(subject, userName));
    }

    private Optional<PersonId> bound(String subject) {
        return jdbc.sql("select id from identity.person where oidc_subject = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private Optional<PersonId> bind(String subject, @Nullable String userName) {
        if (userName == null) {
            return Optional.empty();
        }
        var person = jdbc.sql("""
                update identity.person set oidc_subject = :subject
                 where login = :login and active and oidc_subject is null
                returning id
                """)
                .param("subject", subject)
                .param("login", userName.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
        person.ifPresent(bound -> events.publishEvent(new CentralSignInBound(bound, clock.instant())));
        return person;
    }
}
