package org.yibaotong.identity.person;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;

/** The hashes of passwords that went (用过的密码), the newest few of each person. */
@Repository
class FormerPasswords {

    private final JdbcClient jdbc;
    private final SignInSettings settings;

    FormerPasswords(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    List<String> of(PersonId person) {
        return jdbc.sql("select hash from identity.former_password where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    void add(PersonId person, String hash, Instant at) {
        jdbc.sql("""
                insert into identity.former_password (person_id, hash, replaced_at) values (:person, :hash, :at)
                on conflict (person_id, hash) do update set replaced_at = excluded.replaced_at
                """)
                .param("person", person.value())
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        forgetOldest(person);
    }

    /** The one in use is itself one of those not to be taken again. */
    private void forgetOldest(PersonId person) {
        jdbc.sql("""
                delete from identity.former_password
                 where person_id = :person and hash not in (
                       select hash from identity.former_password
                        where person_id = :person order by replaced_at desc limit :kept)
                """)
                .param("person", person.value())
                .param("kept", Math.max(0, settings.passwordHistory() - 1))
                .update();
    }
}
