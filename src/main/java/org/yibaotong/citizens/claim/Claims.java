package org.yibaotong.citizens.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicWishes.State;

/** Who claims what (认领). Who of them has a part is changed by {@link Parts} and by the end of the wish alone. */
@Repository
class Claims {

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isKept whether it is still known whose it is */
    record Known(
            UUID id,
            UUID wish,
            long number,
            long line,
            State state,
            boolean movedUp,
            boolean isKept,
            @Nullable Instant expiresAt) {}

    Optional<Known> find(byte[] codeMark) {
        return jdbc.sql("""
                select claim.*, number from citizens.claim join citizens.wish on wish.id = wish_id where code_mark = :mark
                """).param("mark", codeMark).query(Claims::known).optional();
    }

    Optional<Known> find(UUID id) {
        return jdbc.sql("""
                select claim.*, number from citizens.claim join citizens.wish on wish.id = wish_id where claim.id = :id
                """).param("id", id).query(Claims::known).optional();
    }

    /** All by which a telephone is known, whose mark is another at every wish. */
    List<Known> ofMarks(List<byte[]> phoneMarks) {
        return jdbc.sql("""
                select claim.*, number from citizens.claim join citizens.wish on wish.id = wish_id
                 where phone_mark = any(:marks) and sealed is not null order by claim.at desc
                """)
                .param("marks", phoneMarks.toArray(byte[][]::new))
                .query(Claims::known)
                .list();
    }

    List<Long> numbersOfKnown() {
        return jdbc.sql("""
                select number from citizens.wish
                 where exists (select from citizens.claim where wish_id = wish.id and sealed is not null)
                """).query((row, ignored) -> row.getLong("number")).list();
    }

    void keep(Known one, byte[] sealed) {
        jdbc.sql("update citizens.claim set sealed = :sealed where id = :id and sealed is not null")
                .param("sealed", sealed)
                .param("id", one.id())
                .update();
    }

    /** Given or not, nobody is known by it any more. */
    void forget(Known one, byte[] nobody) {
        jdbc.sql("update citizens.claim set sealed = null, phone_mark = :nobody, code_mark = :nobody where id = :id")
                .param("nobody", nobody)
                .param("id", one.id())
                .update();
    }

    int ahead(Known one) {
        return jdbc.sql("""
                select count(*) from citizens.claim where wish_id = :wish and state = 'WAITING' and line < :line
                """)
                .param("wish", one.wish())
                .param("line", one.line())
                .query(Integer.class)
                .single();
    }

    boolean hasClaimed(long number, byte[] phoneMark) {
        return jdbc.sql("""
                select exists (select from citizens.claim join citizens.wish on wish.id = wish_id
                                where number = :number and phone_mark = :mark and claim.state in ('HELD', 'WAITING', 'DELIVERED'))
                """)
                .param("number", number)
                .param("mark", phoneMark)
                .query(Boolean.class)
                .single();
    }

    boolean isStillHeld(Known one) {
        return jdbc.sql("select state = 'HELD' from citizens.claim where id = :id")
                .param("id", one.id())
                .query(Boolean.class)
                .single();
    }

    void hold(UUID wish) {
        jdbc.sql("select 1 from citizens.wish where id = :wish for update")
                .param("wish", wish)
                .query(Integer.class)
                .optional();
    }

    List<Known> expired(Instant now, int most) {
        return jdbc.sql("""
                select claim.*, number from citizens.claim join citizens.wish on wish.id = wish_id
                 where claim.state = 'HELD' and expires_at <= :now order by expires_at limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Claims::known)
                .list();
    }

    static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getObject("wish_id", UUID.class),
                row.getLong("number"),
                row.getLong("line"),
                State.valueOf(row.getString("state")),
                row.getBoolean("moved_up"),
                row.getBytes("sealed") != null,
                instant(row, "expires_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
