package org.yibaotong.citizens.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.shared.Vault;

/** How to reach those who wrote: sealed. */
@Repository
public class Contacts {

    private final JdbcClient jdbc;
    private final Vault vault;

    Contacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    public void keep(MessageId message, Contact contact) {
        jdbc.sql("update citizens.message set contact = :contact, contact_mark = :mark where id = :id")
                .param("contact", vault.seal(contact.address().getBytes(UTF_8), label(message)))
                .param("mark", mark(contact))
                .param("id", message.value())
                .update();
    }

    public Optional<Contact> find(MessageId message) {
        return jdbc.sql("select contact from citizens.message where id = :id and contact is not null")
                .param("id", message.value())
                .query((row, number) -> new Contact(new String(vault.open(row.getBytes(1), label(message)), UTF_8)))
                .optional();
    }

    /** By which all messages of one contact are found. */
    byte[] mark(Contact contact) {
        return vault.mark(contact.address(), "message.contact");
    }

    private static String label(MessageId message) {
        return "contact of message " + message;
    }
}
