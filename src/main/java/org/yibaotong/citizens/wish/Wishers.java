package org.yibaotong.citizens.wish;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
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
                insert into citizens.wish_person (wish_id, sealed) values (:id, :sealed)
                on conflict (wish_id) do update set sealed = excluded.sealed
                """)
                .param("id", id.value())
                .param("sealed", vault.seal(json.writeValueAsBytes(wisher), label(id)))
                .update();
    }

    /** For the checks that must know it; for a person only behind an unlocking. */
    public Optional<Wisher> of(WishId id) {
        return jdbc.sql("select sealed from citizens.wish_person where wish_id = :id")
                .param("id", id.value())
                .query((row, number) -> json.readValue(vault.open(row.getBytes(1), label(id)), Wisher.class))
                .optional();
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
    int forget(LocalDate today, int days) {
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
