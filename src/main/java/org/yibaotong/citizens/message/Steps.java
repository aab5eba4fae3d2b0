package org.yibaotong.citizens.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.checker.Overruling;

/** What happened to messages. It is only ever added to, and loses the words of a writer who wants to be forgotten. */
@Repository
public class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(MessageId message, StepKind kind, UnitId unit, @Nullable PersonId by, String words, Instant at) {
        jdbc.sql("""
                insert into citizens.message_step (message_id, kind, at, unit_id, by, words) values (:message, :kind, :at, :unit, :by, :words)
                """)
                .param("message", message.value())
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("unit", unit.value())
                .param("by", by == null ? null : by.value())
                .param("words", words)
                .update();
    }

    /** With whoever has it. */
    public void add(Message message, StepKind kind, @Nullable PersonId by, String words, Instant at) {
        add(message.id(), kind, message.unit(), by, words, at);
    }

    public List<Step> of(MessageId message) {
        return jdbc.sql("select * from citizens.message_step where message_id = :message order by line")
                .param("message", message.value())
                .query(Steps::step)
                .list();
    }

    /** What the office did stays, without what it quoted of them. */
    void forgetWriter(MessageId message) {
        jdbc.sql(
                        "update citizens.message_step set words = '' where message_id = :message and (by is null or kind = 'OVERRULED')")
                .param("message", message.value())
                .update();
    }

    /** What in it was said to be no name. */
    public Overruling overruled(MessageId message) {
        return Overruling.known(
                jdbc.sql("select words from citizens.message_step where message_id = :message and kind = 'OVERRULED'")
                        .param("message", message.value())
                        .query((row, number) -> row.getString("words"))
                        .list());
    }

    public boolean has(MessageId message, StepKind kind) {
        return jdbc.sql(
                        "select exists (select 1 from citizens.message_step where message_id = :message and kind = :kind)")
                .param("message", message.value())
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    /** How often it happened. */
    public int count(MessageId message, StepKind kind) {
        return jdbc.sql("select count(*) from citizens.message_step where message_id = :message and kind = :kind")
                .param("message", message.value())
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        var by = row.getObject("by", UUID.class);
        return new Step(
                StepKind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new UnitId(row.getObject("unit_id", UUID.class)),
                by == null ? null : new PersonId(by),
                row.getString("words"));
    }
}
