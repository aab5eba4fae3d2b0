package org.yibaotong.citizens.follower;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.shared.Vault;

/** Who has the same trouble as a message tells of (我也问): marks of browsers that lead back to nobody, and where they want to be told. */
@Repository
public class Followers {

    private final JdbcClient jdbc;
    private final Vault vault;

    Followers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One browser follows once. */
    public void add(MessageId message, String browser, Instant at) {
        jdbc.sql("""
                insert into citizens.message_follower (message_id, mark, at) values (:id, :mark, :at) on conflict do nothing
                """)
                .param("id", message.value())
                .param("mark", vault.mark(browser, "follows " + message))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** They follow from now on, if they did not yet, and are told there. */
    public void keep(MessageId message, String browser, Contact contact, Instant at) {
        add(message, browser, at);
        jdbc.sql("""
                update citizens.message_follower
                   set contact = :contact, contact_mark = :contactMark, is_to_tell = is_to_tell and contact is not null
                 where message_id = :id and mark = :mark
                """)
                .param("contact", vault.seal(contact.address().getBytes(UTF_8), label(message)))
                .param("contactMark", mark(contact))
                .param("id", message.value())
                .param("mark", vault.mark(browser, "follows " + message))
                .update();
    }

    /** @param title as everybody reads it, or empty while nobody does */
    record Followed(long number, String title) {}

    /** Also what came off the board: where they are reached is still kept. */
    List<Followed> followed(Contact contact) {
        return jdbc.sql("""
                select distinct number, case when is_public then public_title else '' end
                  from citizens.message_follower join citizens.message on id = message_id
                 where message_follower.contact_mark = :mark order by number desc
                """)
                .param("mark", mark(contact))
                .query((row, number) -> new Followed(row.getLong(1), row.getString(2)))
                .list();
    }

    /** They are told no more; that somebody asks the same is still counted. */
    void forget(Contact contact, String number) {
        jdbc.sql("""
                update citizens.message_follower set contact = null, contact_mark = null
                  from citizens.message
                 where id = message_id and number::text = :number and message_follower.contact_mark = :mark
                """).param("number", number).param("mark", mark(contact)).update();
    }

    void forgetAll(Contact contact) {
        jdbc.sql("update citizens.message_follower set contact = null, contact_mark = null where contact_mark = :mark")
                .param("mark", mark(contact))
                .update();
    }

    public long count(MessageId message) {
        return jdbc.sql("select count(*) from citizens.message_follower where message_id = :id")
                .param("id", message.value())
                .query(Long.class)
                .single();
    }

    private byte[] mark(Contact contact) {
        return vault.mark(contact.address(), "follower.contact");
    }

    static String label(MessageId message) {
        return "contact of a follower of " + message;
    }
}
