package org.yibaotong.citizens.follower;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.shared.Vault;

/** Those who ask the same and are still to be told that it was answered, or asked whether it is solved (也问的，还没告知的). */
@Repository
public class UntoldFollowers {

    private final JdbcClient jdbc;
    private final Vault vault;

    UntoldFollowers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * @param mark of a browser, which leads back to nobody
     * @param isAsked whether it is the second time: some weeks after the answer they are asked whether it is solved
     */
    record UntoldFollower(MessageId message, long number, String mark, int tries, boolean isAsked) {}

    /** Everybody who left where they are reached so far. */
    public void begin(MessageId message) {
        jdbc.sql("""
                update citizens.message_follower set is_to_tell = true, tries = 0, try_at = null
                 where message_id = :id and contact is not null
                """).param("id", message.value()).update();
    }

    /** Of those, whom nobody tried to tell anything yet. */
    public void beginRest(MessageId message) {
        jdbc.sql("""
                update citizens.message_follower set is_to_tell = true where message_id = :id and contact is not null and tries = 0
                """).param("id", message.value()).update();
    }

    /** One for one try; what another node takes is passed by, and so is what nobody can read any more. */
    Optional<UntoldFollower> take(Instant now) {
        return jdbc.sql("""
                update citizens.message_follower
                   set tries = tries + 1, try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, tries)
                 where (message_id, mark) = (select message_id, mark from citizens.message_follower follower
                                              where is_to_tell and contact is not null and (try_at is null or try_at <= :now)
                                                and exists (select from citizens.message where id = follower.message_id and is_public)
                                              order by tries, at limit 1 for update skip locked)
                returning message_id, encode(mark, 'hex') as mark, tries,
                          (select number from citizens.message where id = message_id) as number,
                          (select asked_on is not null from citizens.message where id = message_id) as asked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query((row, number) -> new UntoldFollower(
                        new MessageId(row.getObject("message_id", UUID.class)),
                        row.getLong("number"),
                        row.getString("mark"),
                        row.getInt("tries"),
                        row.getBoolean("asked")))
                .optional();
    }

    Optional<Contact> contact(UntoldFollower one) {
        return jdbc.sql("""
                select contact from citizens.message_follower
                 where message_id = :id and mark = decode(:mark, 'hex') and contact is not null
                """)
                .param("id", one.message().value())
                .param("mark", one.mark())
                .query((row, number) ->
                        new Contact(new String(vault.open(row.getBytes(1), Followers.label(one.message())), UTF_8)))
                .optional();
    }

    /** By whichever browser they said where. They are kept for what is still to come, and forgotten where nothing is. */
    void told(UntoldFollower one) {
        set("is_to_tell = false", one);
        if (one.isAsked() || isOver(one.message())) {
            forget(one);
        }
    }

    private boolean isOver(MessageId message) {
        return jdbc.sql("select state = 'CLOSED' from citizens.message where id = :id")
                .param("id", message.value())
                .query(Boolean.class)
                .single();
    }

    /** It is solved, or ended: nobody is asked any more, and who was told already is kept for nothing. */
    public void end(MessageId message) {
        jdbc.sql("""
                update citizens.message_follower set contact = null, contact_mark = null
                 where message_id = :id and not is_to_tell
                """).param("id", message.value()).update();
    }

    /** Then it is forgotten where they are reached, by whichever browser they said it; that they ask the same is still counted. */
    void forget(UntoldFollower one) {
        set("contact = null, contact_mark = null, is_to_tell = false", one);
    }

    /** Of whoever is reached there, by whichever browser they said it. */
    private void set(String what, UntoldFollower one) {
        jdbc.sql("update citizens.message_follower set " + what + """
                 where message_id = :id
                   and contact_mark = (select contact_mark from citizens.message_follower
                                        where message_id = :id and mark = decode(:mark, 'hex'))
                """)
                .param("id", one.message().value())
                .param("mark", one.mark())
                .update();
    }
}
