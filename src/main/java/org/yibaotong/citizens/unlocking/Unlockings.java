package org.yibaotong.citizens.unlocking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** Leave to read: asked for, given, and over. Nothing is ever taken off the list. */
@Repository
public class Unlockings {

    private final JdbcClient jdbc;

    Unlockings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(WishId wish, Secret secret, PersonId clerk, String reason, Instant at) {
        jdbc.sql("""
                insert into citizens.unlocking (id, wish_id, secret, clerk_id, reason, asked_at)
                values (:id, :wish, :secret, :clerk, :reason, :at)
                """)
                .param("id", NewId.next())
                .param("wish", wish.value())
                .param("secret", secret.name())
                .param("clerk", clerk.value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether nobody was faster */
    boolean give(UUID id, PersonId by, Instant at, Instant expires) {
        return jdbc.sql("""
                update citizens.unlocking set given_by = :by, given_at = :at, expires_at = :expires where id = :id and given_by is null
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void look(UUID id) {
        jdbc.sql("update citizens.unlocking set looks = looks + 1 where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Unlocking> find(WishId wish, UUID id) {
        return of(wish).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Unlocking> of(WishId wish) {
        return jdbc.sql("select * from citizens.unlocking where wish_id = :wish order by asked_at desc, id")
                .param("wish", wish.value())
                .query(Unlockings::unlocking)
                .list();
    }

    private static Unlocking unlocking(ResultSet row, int number) throws SQLException {
        var given = row.getObject("given_by", UUID.class);
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Unlocking(
                row.getObject("id", UUID.class),
                new WishId(row.getObject("wish_id", UUID.class)),
                Secret.valueOf(row.getString("secret")),
                new PersonId(row.getObject("clerk_id", UUID.class)),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                given == null ? null : new PersonId(given),
                expires == null ? null : expires.toInstant(),
                row.getInt("looks"));
    }
}
