package org.yibaotong.citizens.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** How a row of {@code citizens.message} becomes a message. */
final class MessageColumns {

    private MessageColumns() {}

    static Message message(ResultSet row, int number) throws SQLException {
        var drafted = row.getObject("drafted_by", UUID.class);
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("words"),
                row.getString("place"),
                new UnitId(row.getObject("home_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                MessageState.valueOf(row.getString("state")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("accept_by", LocalDate.class),
                row.getObject("reply_by", LocalDate.class),
                row.getBoolean("is_extended"),
                row.getInt("bounces"),
                row.getBoolean("is_decided"),
                hold(row.getString("held")),
                row.getString("answer"),
                drafted == null ? null : new PersonId(drafted),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("may_be_public"),
                row.getString("public_title"),
                row.getString("public_words"),
                row.getString("public_place"),
                row.getBoolean("is_public"),
                solved(row),
                row.getInt("reopened"),
                row.getObject("asked_on", LocalDate.class),
                row.getBytes("contact") != null,
                row.getObject("forgotten_on", LocalDate.class));
    }

    private static Hold hold(String held) {
        return held.isEmpty() ? Hold.NONE : Hold.valueOf(held);
    }

    private static @Nullable Boolean solved(ResultSet row) throws SQLException {
        boolean is = row.getBoolean("solved");
        return row.wasNull() ? null : is;
    }
}
