package org.yibaotong.inspection.mistake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.contact.Contact;
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

    private static final String FORGET = "update inspection.mistake set contact = null, contact_mark = null where ";

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
            jdbc.sql("update inspection.mistake set contact = :contact, contact_mark = :mark where id = :id")
                    .param("contact", vault.seal(contact.getBytes(UTF_8), label(mistake)))
                    .param("mark", mark(contact))
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

    /** Those that were pointed out under it, by its mark: nobody else's is opened. */
    List<MistakeId> under(Contact contact) {
        markUnmarked();
        return jdbc.sql("select id from inspection.mistake where contact_mark = :mark and contact is not null")
                .param("mark", mark(contact.address()))
                .query(MistakeContacts::id)
                .list();
    }

    /** Those that were kept before there were marks are opened once. */
    private void markUnmarked() {
        var unmarked = jdbc.sql(
                        "select id from inspection.mistake where contact is not null and contact_mark is null order by id")
                .query(MistakeContacts::id)
                .list();
        unmarked.forEach(id -> find(id).ifPresent(contact -> jdbc.sql(
                        "update inspection.mistake set contact_mark = :mark where id = :id and contact is not null")
                .param("mark", mark(contact))
                .param("id", id.value())
                .update()));
    }

    private static MistakeId id(ResultSet row, int number) throws SQLException {
        return new MistakeId(row.getObject("id", UUID.class));
    }

    void forget(Instant answeredBefore) {
        jdbc.sql(FORGET + "contact is not null and answered_at < :before")
                .param("before", answeredBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(MistakeId mistake) {
        jdbc.sql(FORGET + "id = :id").param("id", mistake.value()).update();
    }

    private Optional<byte[]> sealed(MistakeId mistake) {
        return jdbc.sql("select contact from inspection.mistake where id = :id and contact is not null")
                .param("id", mistake.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** The same however it was typed, as it is when somebody proves it. */
    private byte[] mark(String contact) {
        var same = contact.contains("@")
                ? contact.toLowerCase(Locale.ROOT)
                : Contact.telephone(contact.replaceAll("[()]", ""));
        return vault.mark(same, "mistake.contact");
    }

    private static String label(MistakeId mistake) {
        return "contact of mistake " + mistake;
    }
}
