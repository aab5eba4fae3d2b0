package org.yibaotong.identity.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Vault;

/** The secrets shared with people's authenticator apps (动态口令), sealed. */
@Repository
class Authenticators {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Vault vault;

    Authenticators(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param confirmedAt when its first code was typed; before that it is only being set up */
    record Authenticator(byte[] secret, @Nullable Instant confirmedAt) {

        boolean isConfirmed() {
            return confirmedAt != null;
        }
    }

    Optional<Authenticator> find(PersonId person) {
        return jdbc.sql("select secret, confirmed_at from identity.authenticator where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Authenticator(
                        vault.open(row.getBytes("secret"), label(person)),
                        instant(row.getObject("confirmed_at", OffsetDateTime.class))))
                .optional();
    }

    /** One being set up is kept, so that the picture on the screen stays right when the page is loaded twice. */
    byte[] begin(PersonId person, Instant at) {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        jdbc.sql("""
                insert into identity.authenticator (person_id, secret, begun_at) values (:person, :secret, :at)
                on conflict (person_id) do nothing
                """)
                .param("person", person.value())
                .param("secret", vault.seal(secret, label(person)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return find(person).orElseThrow().secret();
    }

    /** @return false when this code, or a later one, was taken before */
    boolean take(PersonId person, long step, Instant at) {
        return jdbc.sql("""
                        update identity.authenticator
                           set last_step = :step, confirmed_at = coalesce(confirmed_at, :at)
                         where person_id = :person and last_step < :step
                        """)
                        .param("step", step)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean remove(PersonId person) {
        return jdbc.sql("delete from identity.authenticator where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static String label(PersonId person) {
        return "authenticator " + person;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
