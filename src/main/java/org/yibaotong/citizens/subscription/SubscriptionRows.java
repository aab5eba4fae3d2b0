package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.yibaotong.citizens.subscription.Subscription.Channel;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.Vault;

/** All subscriptions, their addresses sealed. */
@Repository
class SubscriptionRows {

    private static final int FAILURES_MOST = 10;

    private final JdbcClient jdbc;
    private final Vault vault;

    SubscriptionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Subscribed twice, it is one, as it was wanted last. */
    void put(Channel channel, String who, String address, Pace pace, String topic, Instant at) {
        var id = find(who).orElseGet(NewId::next);
        jdbc.sql("""
                insert into citizens.subscription (id, channel, sealed, mark, pace, topic, since, sent_until)
                values (:id, :channel, :sealed, :mark, :pace, :topic, :at, :at)
                on conflict (mark) do update set pace = excluded.pace, topic = excluded.topic, failures = 0
                """)
                .param("id", id)
                .param("channel", channel.name())
                .param("sealed", vault.seal(address.getBytes(UTF_8), label(id)))
                .param("mark", mark(who))
                .param("pace", pace.name())
                .param("topic", topic)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> find(String who) {
        return jdbc.sql("select id from citizens.subscription where mark = :mark")
                .param("mark", mark(who))
                .query(UUID.class)
                .optional();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from citizens.subscription where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** In the order of their ids, after the last one of the batch before. What is put off until later is not among them. */
    List<Subscription> due(Pace pace, Instant now, UUID after, int most) {
        return jdbc.sql("""
                select * from citizens.subscription
                 where pace = :pace and sent_until < :before and (put_off_until is null or put_off_until <= :now) and id > :after
                 order by id limit :most
                """)
                .param("pace", pace.name())
                .param("before", pace.lastBefore(now).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query(this::subscription)
                .list();
    }

    /** Those whose push service wanted to be asked again by now, in the same order. */
    List<Subscription> putOff(Instant now, UUID after, int most) {
        return jdbc.sql("""
                select * from citizens.subscription where put_off_until <= :now and id > :after order by id limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query(this::subscription)
                .list();
    }

    private Subscription subscription(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Subscription(
                id,
                Channel.valueOf(row.getString("channel")),
                new String(vault.open(row.getBytes("sealed"), label(id)), UTF_8),
                Pace.valueOf(row.getString("pace")),
                row.getString("topic"),
                row.getObject("sent_until", OffsetDateTime.class).toInstant());
    }

    /**
     * Before it is sent: of two nodes one gets it, and whoever dies in between leaves one digest unsent rather than one sent again
     * and again.
     */
    boolean take(Subscription one, Instant until) {
        return jdbc.sql("""
                update citizens.subscription set sent_until = :until, put_off_until = null where id = :id and sent_until = :was
                """)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("id", one.id())
                        .param("was", one.sentUntil().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Nobody failed: its push service has enough for now. */
    void putOff(Subscription one, Instant until) {
        jdbc.sql("update citizens.subscription set sent_until = :was, put_off_until = :until where id = :id")
                .param("was", one.sentUntil().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", one.id())
                .update();
    }

    /** Comes again tomorrow; who failed too often is there no more. */
    void failed(Subscription one) {
        jdbc.sql("update citizens.subscription set failures = failures + 1, sent_until = :was where id = :id")
                .param("was", one.sentUntil().atOffset(ZoneOffset.UTC))
                .param("id", one.id())
                .update();
        jdbc.sql("delete from citizens.subscription where id = :id and failures >= :most")
                .param("id", one.id())
                .param("most", FAILURES_MOST)
                .update();
    }

    private byte[] mark(String who) {
        return vault.mark(who, "subscription");
    }

    private static String label(UUID id) {
        return "subscription " + id;
    }
}
