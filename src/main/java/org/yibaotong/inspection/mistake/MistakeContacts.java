package org.yibaotong.inspection.mistake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Vault;
import org.yibaotong.text.PlainText;

/** How to reach those who pointed out a mistake (联系方式): sealed, and forgotten. */
@Repository
class MistakeContacts {

    private static final int LONGEST = 60;
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9](?:[ ()-]{0,2}[0-9]){6,17}");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+");

    private final JdbcClient jdbc;
    private final Vault vault;

    MistakeContacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void keep(MistakeId mistake, String contact) {
        Refusal.when(PlainText.length(contact) > LONGEST, "mistake.contact.too-long", LONGEST);
        Refusal.unless(contact.isEmpty() || reaches(contact), "mistake.contact.wrong");
        if (!contact.isEmpty()) {
            jdbc.sql("update inspection.mistake set contact = :contact where id = :id")
                    .param("contact", vault.seal(contact.getBytes(UTF_8), label(mistake)))
                    .param("id", mistake.value())
                    .update();
        }
    }

    /** A telephone or a mailbox: what reaches nobody is not worth keeping. */
    private static boolean reaches(String contact) {
        return TELEPHONE.matcher(contact).matches() || MAILBOX.matcher(contact).matches();
    }

    boolean has(MistakeId mistake) {
        return sealed(mistake).isPresent();
    }

    Optional<String> find(MistakeId mistake) {
        return sealed(mistake).map(contact -> new String(vault.open(contact, label(mistake)), UTF_8));
    }

    void forget(Instant answeredBefore) {
        jdbc.sql("update inspection.mistake set contact = null where contact is not null and answered_at < :before")
                .param("before", answeredBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<byte[]> sealed(MistakeId mistake) {
        return jdbc.sql("select contact from inspection.mistake where id = :id and contact is not null")
                .param("id", mistake.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static String label(MistakeId mistake) {
        return "contact of mistake " + mistake;
    }
}
