package org.yibaotong.citizens.messagebox;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.shared.Vault;

/** Who has the same trouble as a message tells of, as marks of browsers that lead back to nobody (我也问). */
@Repository
class Followers {

    private final JdbcClient jdbc;
    private final Vault vault;

    Followers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One browser follows once. */
    void add(MessageId message, String browser, Instant at) {
        jdbc.sql("""
                insert into citizens.message_follower (message_id, mark, at) values (:id, :mark, :at) on conflict do nothing
                """)
                .param("id", message.value())
                .param("mark", vault.mark(browser, "follows " + message))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    long count(MessageId message) {
        return jdbc.sql("select count(*) from citizens.message_follower where message_id = :id")
                .param("id", message.value())
                .query(Long.class)
                .single();
    }
}
