package org.yibaotong.citizens.wish;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;

/** What becomes of the claims when a wish ends. */
@Repository
class Ends {

    private final JdbcClient jdbc;
    private final CallOff callOff;

    Ends(JdbcClient jdbc, CallOff callOff) {
        this.jdbc = jdbc;
        this.callOff = callOff;
    }

    /** Those who held it gave it; those who waited are free. */
    void delivered(WishId wish) {
        jdbc.sql("""
                update citizens.claim set state = case state when 'HELD' then 'DELIVERED' else 'UNDONE' end, expires_at = null,
                       sealed = case state when 'HELD' then sealed end
                 where wish_id = :wish and state in ('HELD', 'WAITING')
                """).param("wish", wish.value()).update();
    }

    /** Whoever held it brings nothing any more. */
    void undone(Wish wish) {
        callOff.tell(wish);
        jdbc.sql("""
                update citizens.claim set state = 'UNDONE', part = null, expires_at = null, sealed = null
                 where wish_id = :wish and state in ('HELD', 'WAITING')
                """).param("wish", wish.id().value()).update();
        jdbc.sql("update citizens.wish set taken = 0 where id = :wish")
                .param("wish", wish.id().value())
                .update();
    }
}
