package org.yibaotong.citizens.wish;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;

/** What becomes of the claims when a wish ends. */
@Repository
class Ends {

    private final JdbcClient jdbc;

    Ends(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who held it gave it; those who waited are free. */
    void delivered(WishId wish) {
        jdbc.sql("""
                update citizens.claim set state = case state when 'HELD' then 'DELIVERED' else 'UNDONE' end, expires_at = null,
                       sealed = case state when 'HELD' then sealed end
                 where wish_id = :wish and state in ('HELD', 'WAITING')
                """).param("wish", wish.value()).update();
    }

    /** Whoever held it brings nothing any more, and is known only until they are told so; whoever waited is free. */
    void undone(WishId wish, Instant at) {
        jdbc.sql("""
                update citizens.claim
                   set called_off_at = case state when 'HELD' then cast(:at as timestamptz) end,
                       sealed = case state when 'HELD' then sealed end, state = 'UNDONE', part = null, expires_at = null
                 where wish_id = :wish and state in ('HELD', 'WAITING')
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("wish", wish.value())
                .update();
        jdbc.sql("update citizens.wish set taken = 0 where id = :wish")
                .param("wish", wish.value())
                .update();
    }
}
