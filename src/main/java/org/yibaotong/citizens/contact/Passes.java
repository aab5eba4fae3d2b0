package org.yibaotong.citizens.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.PublicContacts;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Vault;

/** Who proved a telephone or an address lately (证明过的联系方式): the page they are on carries a pass, and no cookie does. */
@Component
public class Passes implements PublicContacts {

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final String LABEL = "pass";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final OneTimeCodes codes;
    private final Clock clock;

    Passes(JdbcClient jdbc, Vault vault, OneTimeCodes codes, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public void sendDigits(String contact) {
        codes.send(Contact.of(contact), LABEL);
    }

    /** A wrong guess is counted, so it is not rolled back. */
    @Override
    @Transactional(noRollbackFor = Refusal.class)
    public String prove(String typed, String digits) {
        var contact = Contact.of(typed);
        codes.prove(contact, LABEL, digits);
        var pass = Code.next();
        var now = clock.instant();
        jdbc.sql("delete from citizens.pass where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into citizens.pass (mark, contact, expires_at) values (:mark, :contact, :expires)")
                .param("mark", mark(pass))
                .param("contact", vault.seal(contact.address().getBytes(UTF_8), LABEL))
                .param("expires", now.plus(LASTS).atOffset(ZoneOffset.UTC))
                .update();
        return pass.toString();
    }

    @Override
    public String masked(String pass) {
        return contact(pass).masked();
    }

    /** Whose pass it is, as long as it lasts. */
    public Contact contact(String typed) {
        return Code.of(typed)
                .flatMap(pass -> jdbc.sql("select contact from citizens.pass where mark = :mark and expires_at > :now")
                        .param("mark", mark(pass))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Contact(new String(vault.open(row.getBytes(1), LABEL), UTF_8)))
                        .optional())
                .orElseThrow(() -> new Refusal("contact.pass.over"));
    }

    private byte[] mark(Code pass) {
        return vault.mark(pass.letters(), LABEL);
    }
}
