package org.yibaotong.identity.person;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.identity.person.PasswordEvents.DoorLocked;
import org.yibaotong.shared.PersonId;

/**
 * Counts tries at the door (登录尝试). Each is counted by the database before anything is compared, so that of a thousand guesses
 * sent at the same moment no more are looked at than the rule allows.
 */
@Repository
public class Attempts {

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attempts(
            JdbcClient jdbc,
            SignInSettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param lock until when the door is shut, if this was the last try allowed */
    public record Attempt(PersonId person, @Nullable Instant lock) {}

    /** Nothing when the door is shut. A lock that is over starts the count anew. */
    public Optional<Attempt> take(PersonId person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql("""
                update identity.person
                   set failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
                       locked_until = case when :allowed <= case when locked_until is null then failed_attempts + 1 else 1 end
                                           then :lock end
                 where id = :person and active and (locked_until is null or locked_until <= :now)
                returning locked_until
                """)
                .param("allowed", settings.attempts())
                .param("lock", now.plus(settings.lock()).atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Attempt(person, instant(row.getObject(1, OffsetDateTime.class))))
                .optional();
    }

    /** It was right: this one try does not count. Earlier wrong ones do, until the person is in. */
    public void forgive(Attempt attempt) {
        jdbc.sql("""
                update identity.person
                   set failed_attempts = greatest(failed_attempts - 1, 0),
                       locked_until = case when locked_until = :lock then null else locked_until end
                 where id = :person
                """)
                .param("lock", attempt.lock() == null ? null : attempt.lock().atOffset(ZoneOffset.UTC))
                .param("person", attempt.person().value())
                .update();
    }

    /** The person is in, or an administrator opens the door again. */
    public void forget(PersonId person) {
        jdbc.sql("update identity.person set failed_attempts = 0, locked_until = null where id = :person")
                .param("person", person.value())
                .update();
    }

    /** It was wrong. The trail hears of it when it was the last one allowed. */
    public void miss(Attempt attempt) {
        if (attempt.lock() != null) {
            var locked = new DoorLocked(attempt.person(), attempt.lock(), clock.instant());
            transaction.executeWithoutResult(status -> events.publishEvent(locked));
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
