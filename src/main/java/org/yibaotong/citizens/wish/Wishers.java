package org.yibaotong.citizens.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.shared.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Whose wishes they are (许愿人), sealed and apart from the wishes. */
@Repository
public class Wishers {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Wishers(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void keep(WishId id, Wisher wisher) {
        jdbc.sql("""
                insert into citizens.wish_person (wish_id, sealed, phone_mark) values (:id, :sealed, :mark)
                on conflict (wish_id) do update set sealed = excluded.sealed, phone_mark = excluded.phone_mark
                """)
                .param("id", id.value())
                .param("mark", mark(id, wisher.telephone()))
                .param("sealed", vault.seal(json.writeValueAsBytes(wisher), label(id)))
                .update();
    }

    /** For the checks that must know it; for a person only behind an unlocking. */
    public Optional<Wisher> of(WishId id) {
        return find(id, "");
    }

    /** Held until it is written anew, so that what is deleted in that moment does not come back. */
    Optional<Wisher> hold(WishId id) {
        return find(id, " for update");
    }

    private Optional<Wisher> find(WishId id, String how) {
        return jdbc.sql("select sealed from citizens.wish_person where wish_id = :id" + how)
                .param("id", id.value())
                .query((row, number) -> json.readValue(vault.open(row.getBytes(1), label(id)), Wisher.class))
                .optional();
    }

    /** Whose telephone it is, by its mark: nobody else's is opened. */
    List<WishId> withTelephone(String telephone) {
        markUnmarked();
        var marks = ids("true").stream().map(id -> mark(id, telephone)).toArray(byte[][]::new);
        return jdbc.sql("select wish_id from citizens.wish_person where phone_mark = any(:marks)")
                .param("marks", marks)
                .query(Wishers::id)
                .list();
    }

    /** Those who were kept before there were marks are opened once. */
    private void markUnmarked() {
        for (var id : ids("phone_mark is null")) {
            of(id).ifPresent(wisher -> jdbc.sql("""
                    update citizens.wish_person set phone_mark = :mark where wish_id = :id and phone_mark is null
                    """)
                    .param("mark", mark(id, wisher.telephone()))
                    .param("id", id.value())
                    .update());
        }
    }

    private List<WishId> ids(String condition) {
        return jdbc.sql("select wish_id from citizens.wish_person where " + condition)
                .query(Wishers::id)
                .list();
    }

    private static WishId id(ResultSet row, int number) throws SQLException {
        return new WishId(row.getObject("wish_id", UUID.class));
    }

    /** Another at every wish, so that nobody can follow a person from one to another. */
    private byte[] mark(WishId id, String telephone) {
        return vault.mark(Contact.telephone(telephone), "wish.telephone " + id);
    }

    void forget(WishId id, LocalDate on) {
        jdbc.sql("delete from citizens.wish_person where wish_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update citizens.wish set deleted_on = coalesce(deleted_on, :on) where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    /** Whose it was, and who claimed it, is forgotten some days after the end; what it was stays, and how many there were. */
    public int forget(LocalDate today, int days) {
        jdbc.sql("""
                update citizens.claim set sealed = null
                 where wish_id in (select id from citizens.wish where ended_on + :days < :today)
                """).param("days", days).param("today", today).update();
        jdbc.sql("""
                delete from citizens.wish_person where wish_id in (select id from citizens.wish where ended_on + :days < :today)
                """).param("days", days).param("today", today).update();
        return jdbc.sql("""
                update citizens.wish set deleted_on = :today where ended_on + :days < :today and deleted_on is null
                """).param("days", days).param("today", today).update();
    }

    private static String label(WishId id) {
        return "wish " + id;
    }
}
