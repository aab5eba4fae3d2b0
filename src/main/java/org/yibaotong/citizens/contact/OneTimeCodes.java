package org.yibaotong.citizens.contact;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Vault;

/** Six digits by which somebody proves that a telephone or an address is theirs (一次性代码). */
@Component
public class OneTimeCodes {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int AN_HOUR = 5;
    private static final int TRIES = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Limits limits;
    private final Messenger messenger;
    private final Clock clock;

    OneTimeCodes(JdbcClient jdbc, Vault vault, Limits limits, Messenger messenger, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.limits = limits;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** @param purpose what it opens; for anything else it is worth nothing */
    public void send(Contact contact, String purpose) {
        limits.take("one-time code", contact.address(), AN_HOUR, Duration.ofHours(1));
        var digits = "%06d".formatted(RANDOM.nextInt(1_000_000));
        keep(contact, purpose, digits);
        try {
            messenger.send(contact, Letter.of("一次性代码", "您的代码是" + digits + "，十分钟内有效。不是您本人在操作，请不要理会。"));
        } catch (UndeliveredText e) {
            throw new Refusal("contact.code.unsent");
        }
    }

    private void keep(Contact contact, String purpose, String digits) {
        var now = clock.instant();
        jdbc.sql("delete from citizens.one_time_code where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into citizens.one_time_code (mark, digits, expires_at) values (:mark, :digits, :expires)
                on conflict (mark) do update set digits = excluded.digits, tries = 0, expires_at = excluded.expires_at
                """)
                .param("mark", mark(contact, purpose))
                .param("digits", vault.mark(digits, "one-time digits"))
                .param("expires", now.plus(LASTS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Each try counts, right or wrong; a code serves once. */
    public void prove(Contact contact, String purpose, String digits) {
        var tried = jdbc.sql("""
                update citizens.one_time_code set tries = tries + 1
                 where mark = :mark and expires_at > :now and tries < :most returning digits = :digits
                """)
                .param("mark", mark(contact, purpose))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", TRIES)
                .param("digits", vault.mark(digits.strip(), "one-time digits"))
                .query(Boolean.class)
                .optional();
        Refusal.when(tried.isEmpty(), "contact.code.over");
        Refusal.unless(tried.orElse(false), "contact.code.wrong");
        jdbc.sql("delete from citizens.one_time_code where mark = :mark")
                .param("mark", mark(contact, purpose))
                .update();
    }

    private byte[] mark(Contact contact, String purpose) {
        return vault.mark(contact.address(), "one-time " + purpose);
    }
}
