package org.yibaotong.citizens.owndata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.Vault;

/** All requests about own data; who asked lies sealed beside each. */
@Repository
class DataRequests {

    private final JdbcClient jdbc;
    private final Vault vault;

    DataRequests(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param counter null where it was asked on the portal */
    long add(
            UUID id,
            RequestKind kind,
            String words,
            Subject subject,
            @Nullable AtCounter counter,
            Instant at,
            LocalDate dueOn) {
        var contact = subject.contact();
        var code = subject.code();
        return jdbc.sql("""
                insert into citizens.data_request (id, kind, words, contact, contact_mark, code, asker, verified, entered_by, state, asked_at,
                                                   due_on)
                values (:id, :kind, :words, :contact, :mark, :code, :asker, :verified, :by, 'OPEN', :at, :due) returning number
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("words", words)
                .param("contact", contact == null ? null : seal(contact.address(), label(id)))
                .param("mark", contact == null ? null : mark(contact))
                .param("code", code == null ? null : seal(code.letters(), codeLabel(id)))
                .param("asker", counter == null ? null : seal(counter.asker(), askerLabel(id)))
                .param("verified", counter == null ? "" : counter.verified())
                .param("by", counter == null ? null : counter.by().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", dueOn)
                .query(Long.class)
                .single();
    }

    List<DataRequest> of(Contact contact) {
        return jdbc.sql("select * from citizens.data_request where contact_mark = :mark order by number desc")
                .param("mark", mark(contact))
                .query(DataRequests::request)
                .list();
    }

    /** Held, so that two who answer come one after the other. */
    DataRequest hold(UUID id) {
        jdbc.sql("select 1 from citizens.data_request where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return get(id);
    }

    DataRequest get(UUID id) {
        return jdbc.sql("select * from citizens.data_request where id = :id")
                .param("id", id)
                .query(DataRequests::request)
                .optional()
                .orElseThrow(() -> new NotFound("data request", id));
    }

    Subject subject(UUID id) {
        return new Subject(
                sealed("contact", id, label(id)).map(Contact::new).orElse(null),
                sealed("code", id, codeLabel(id)).map(Code::new).orElse(null));
    }

    /** Who asked at the counter, as long as it is known. */
    Optional<String> asker(UUID id) {
        return sealed("asker", id, askerLabel(id));
    }

    private Optional<String> sealed(String column, UUID id, String label) {
        return jdbc.sql("select " + column + " from citizens.data_request where id = :id and " + column
                        + " is not null")
                .param("id", id)
                .query((row, number) -> new String(vault.open(row.getBytes(1), label), UTF_8))
                .optional();
    }

    private byte[] seal(String secret, String label) {
        return vault.seal(secret.getBytes(UTF_8), label);
    }

    /** What was written down to be put right and was not goes with it. */
    void answer(UUID id, RequestState state, String answer, PersonId by, LocalDate on) {
        jdbc.sql("""
                update citizens.data_request set state = :state, answer = :answer, answered_by = :by, answered_on = :on where id = :id
                """)
                .param("state", state.name())
                .param("answer", answer)
                .param("by", by.value())
                .param("on", on)
                .param("id", id)
                .update();
        jdbc.sql("update citizens.data_correction set sealed = null where request_id = :id")
                .param("id", id)
                .update();
    }

    List<DataRequest> open() {
        return jdbc.sql("select * from citizens.data_request where state = 'OPEN'")
                .query(DataRequests::request)
                .list();
    }

    /** What is due first at the top; of those that are over the newest. */
    Rows<DataRequest> page(boolean open, Paging page) {
        var rows = jdbc.sql("select * from citizens.data_request where (state = 'OPEN') = :open order by "
                        + (open ? "due_on, number" : "number desc") + " limit " + page.limit() + " offset "
                        + page.offset())
                .param("open", open)
                .query(DataRequests::request)
                .list();
        long total = jdbc.sql("select count(*) from citizens.data_request where (state = 'OPEN') = :open")
                .param("open", open)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** @param late answered after their day, or still waiting beyond it */
    record Numbers(long asked, long done, long refused, long late) {}

    /** Nobody is in it, so that it stays when who asked is forgotten. */
    Numbers numbers(LocalDate since, LocalDate today) {
        return jdbc.sql("""
                select count(*), count(*) filter (where state = 'DONE'), count(*) filter (where state = 'REFUSED'),
                       count(*) filter (where coalesce(answered_on, :today) > due_on)
                  from citizens.data_request where (asked_at at time zone 'Asia/Shanghai')::date >= :since
                """)
                .param("since", since)
                .param("today", today)
                .query((row, number) -> new Numbers(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** Told once each. */
    List<DataRequest> takeLate(LocalDate today) {
        return jdbc.sql("""
                update citizens.data_request set told_late = true where state = 'OPEN' and due_on < :today and not told_late returning *
                """).param("today", today).query(DataRequests::request).list();
    }

    /** What was asked and answered stays, and nobody who asked is known. */
    int forget(LocalDate answeredBefore) {
        return jdbc.sql("""
                update citizens.data_request set contact = null, contact_mark = null, code = null, asker = null, words = ''
                 where answered_on < :day and (contact is not null or code is not null)
                """).param("day", answeredBefore).update();
    }

    private byte[] mark(Contact contact) {
        return vault.mark(contact.address(), "data-request.contact");
    }

    private static String label(UUID id) {
        return "contact of data request " + id;
    }

    private static String codeLabel(UUID id) {
        return "code of data request " + id;
    }

    private static String askerLabel(UUID id) {
        return "asker of data request " + id;
    }

    private static DataRequest request(ResultSet row, int number) throws SQLException {
        var by = row.getObject("entered_by", UUID.class);
        return new DataRequest(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("words"),
                RequestState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                by == null ? null : new PersonId(by),
                row.getString("verified"));
    }
}
