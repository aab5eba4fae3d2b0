package org.yibaotong.identity.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Sha256;

/** Codes on paper for the day the phone is gone (备用码). Each opens once; only their hashes are kept. */
@Repository
class RecoveryCodes {

    static final int COUNT = 10;

    /** Without the signs that look like others on paper. Twelve of them are some sixty bits: too many to guess. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New codes, readable this one time; the old ones are void. */
    List<String> renew(PersonId person) {
        lock(person);
        remove(person);
        var codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("insert into identity.recovery_code (person_id, hash) values (:person, :hash)")
                .param("person", person.value())
                .param("hash", hash(code))
                .update());
        return codes;
    }

    /** Of two who bring the same code at the same moment, one is let in. */
    boolean use(PersonId person, String typed, Instant at) {
        return jdbc.sql("""
                        update identity.recovery_code set used_at = :at
                         where person_id = :person and hash = :hash and used_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", person.value())
                        .param("hash", hash(typed))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("select count(*) from identity.recovery_code where person_id = :person and used_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from identity.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Two renewals at the same moment go one after the other, so that only one set is left. */
    private void lock(PersonId person) {
        jdbc.sql("select id from identity.person where id = :person for update")
                .param("person", person.value())
                .query()
                .singleRow();
    }

    private static String random() {
        var signs = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }

    private static byte[] hash(String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return Sha256.bytes(plain);
    }
}
