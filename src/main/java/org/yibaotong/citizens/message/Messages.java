package org.yibaotong.citizens.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** All messages. Whoever changes one holds its row, so that two come one after the other. */
@Repository
public class Messages {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Contacts contacts;

    Messages(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    public Message getVisibleTo(MessageId id, Reach reach) {
        return one("id = :key", id.value())
                .filter(message -> message.isSeenBy(reach))
                .orElseThrow(() -> new NotFound("message", id));
    }

    public List<Message> list(Collection<MessageId> ids) {
        return jdbc.sql("select * from citizens.message where id = any(:ids)")
                .param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
                .query(MessageColumns::message)
                .list();
    }

    public Message holdVisibleTo(MessageId id, Reach reach) {
        lock(id);
        return getVisibleTo(id, reach);
    }

    Message hold(MessageId id) {
        lock(id);
        return one("id = :key", id.value()).orElseThrow(() -> new NotFound("message", id));
    }

    /** Only the unit whose turn it is acts. */
    public Message holdTurn(MessageId id, Reach reach) {
        var message = holdVisibleTo(id, reach);
        Refusal.unless(reach.covers(message.unit()), "message.act.not-yours");
        return message;
    }

    public Optional<Message> find(byte[] codeMark) {
        return one("code_mark = :key", codeMark);
    }

    public Optional<Message> hold(byte[] codeMark) {
        find(codeMark).ifPresent(message -> lock(message.id()));
        return find(codeMark);
    }

    public Optional<Message> published(long number) {
        return one("is_public and number = :key", number);
    }

    /** The newest first, and of many only those. */
    public List<Message> of(Contact contact) {
        return jdbc.sql("select * from citizens.message where contact_mark = :mark order by number desc limit "
                        + AT_ONCE)
                .param("mark", contacts.mark(contact))
                .query(MessageColumns::message)
                .list();
    }

    /** One of those whose writer is reached there. */
    public Optional<Message> hold(Contact contact, long number) {
        var found = find(contact, number);
        found.ifPresent(message -> lock(message.id()));
        return found.flatMap(message -> find(contact, number));
    }

    public Optional<Message> find(Contact contact, long number) {
        return jdbc.sql("select * from citizens.message where contact_mark = :mark and number = :number")
                .param("mark", contacts.mark(contact))
                .param("number", number)
                .query(MessageColumns::message)
                .optional();
    }

    private Optional<Message> one(String where, Object key) {
        return jdbc.sql("select * from citizens.message where " + where)
                .param("key", key)
                .query(MessageColumns::message)
                .optional();
    }

    private void lock(MessageId id) {
        jdbc.sql("select 1 from citizens.message where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** @return its number for the public */
    public long add(
            MessageId id,
            Written written,
            UnitId home,
            byte[] codeMark,
            Instant at,
            LocalDate acceptBy,
            LocalDate replyBy) {
        return jdbc.sql("""
                insert into citizens.message (id, kind, title, words, place, home_id, unit_id, state, written_at, accept_by, reply_by,
                                              may_be_public, code_mark)
                values (:id, :kind, :title, :words, :place, :home, :home, 'RECEIVED', :at, :accept, :reply, :public, :code)
                returning number
                """)
                .param("id", id.value())
                .param("kind", written.kind().name())
                .param("title", written.title())
                .param("words", written.words())
                .param("place", written.place())
                .param("home", home.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("accept", acceptBy)
                .param("reply", replyBy)
                .param("public", written.mayBePublic())
                .param("code", codeMark)
                .query(Long.class)
                .single();
    }

    /** Whoever takes it on or refers it has looked at it. */
    public void stand(MessageId id, MessageState state, UnitId unit) {
        jdbc.sql("update citizens.message set state = :state, unit_id = :unit, held = '' where id = :id")
                .param("state", state.name())
                .param("unit", unit.value())
                .param("id", id.value())
                .update();
    }

    /** Its clock for taking it on begins anew. */
    public void refer(Message message, UnitId to, boolean decides, LocalDate acceptBy) {
        stand(message.id(), MessageState.REFERRED, to);
        jdbc.sql("update citizens.message set accept_by = :accept, is_decided = :decided where id = :id")
                .param("accept", acceptBy)
                .param("decided", message.isSettledBy(decides))
                .param("id", message.id().value())
                .update();
    }

    public void bounce(Message message, LocalDate acceptBy) {
        stand(message.id(), MessageState.RECEIVED, message.home());
        jdbc.sql("update citizens.message set accept_by = :accept, bounces = bounces + 1 where id = :id")
                .param("accept", acceptBy)
                .param("id", message.id().value())
                .update();
    }

    public void extend(MessageId id, LocalDate replyBy) {
        jdbc.sql("update citizens.message set reply_by = :reply, is_extended = true where id = :id")
                .param("reply", replyBy)
                .param("id", id.value())
                .update();
    }

    public void draft(MessageId id, String answer, PersonId by) {
        jdbc.sql("update citizens.message set state = 'DRAFTED', answer = :answer, drafted_by = :by where id = :id")
                .param("answer", answer)
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    public void answer(MessageId id, PersonId by, LocalDate on) {
        jdbc.sql("update citizens.message set state = 'ANSWERED', answered_by = :by, answered_on = :on where id = :id")
                .param("by", by.value())
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    /** Whoever says so need not be told any more what they have read. */
    public void solve(Message message) {
        message.refuseToSolve();
        jdbc.sql("update citizens.message set state = 'CLOSED', solved = true, news = null where id = :id")
                .param("id", message.id().value())
                .update();
    }

    public void reopen(Message message, LocalDate replyBy) {
        message.refuseToReopen();
        jdbc.sql("""
                update citizens.message
                   set state = 'ACCEPTED', solved = null, is_extended = false, reply_by = :reply, reopened = reopened + 1, answered_by = null,
                       answered_on = null, asked_on = null, news = null
                 where id = :id
                """).param("reply", replyBy).param("id", message.id().value()).update();
    }

    /**
     * Nothing of who wrote it is left, and of what they wrote what everybody reads.
     *
     * @param gone stands in place of what nobody else read
     * @return whether it had ended still; it may have been reopened since it was read
     */
    boolean forget(MessageId id, String gone, LocalDate endedUntil, LocalDate on) {
        return jdbc.sql("""
                update citizens.message
                   set title = case when is_public then coalesce(nullif(public_title, ''), :gone) else :gone end,
                       words = case when is_public then coalesce(nullif(public_words, ''), :gone) else :gone end,
                       place = case when is_public then public_place else '' end, contact = null, contact_mark = null, forgotten_on = :on
                 where id = :id and
                """ + DueMessages.ENDED)
                        .param("gone", gone)
                        .param("on", on)
                        .param("id", id.value())
                        .param("day", endedUntil)
                        .update()
                == 1;
    }

    /** Nor where those are told who asked the same. That they did is still counted. */
    void forgetFollowers(MessageId id) {
        jdbc.sql("update citizens.message_follower set contact = null, contact_mark = null where message_id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Nothing of who wrote it, nor of what they wrote, is left; what was public of it went before.
     *
     * @param gone stands in its place
     * @param codeMark of a code that nobody has
     */
    void empty(MessageId id, String gone, byte[] codeMark, LocalDate on) {
        jdbc.sql("""
                update citizens.message
                   set title = :gone, words = :gone, place = '', contact = null, contact_mark = null, code_mark = :code, state = 'CLOSED',
                       held = '', forgotten_on = :on
                 where id = :id
                """)
                .param("gone", gone)
                .param("on", on)
                .param("code", codeMark)
                .param("id", id.value())
                .update();
    }
}
