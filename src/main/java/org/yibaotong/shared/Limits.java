package org.yibaotong.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often somebody may do something (限次). The database counts, so that all nodes count together; who it is, it never learns. */
@Component
public class Limits {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Limits(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    private record Counted(int count, Instant since) {}

    /**
     * Once more.
     *
     * @throws TooOften where it is more than so often since the window opened, which is with the first time
     */
    public void take(String what, String who, int most, Duration window) {
        var now = clock.instant();
        var counted = count(vault.mark(who, "limit " + what), now, window);
        if (counted.count() > most) {
            throw new TooOften(Duration.between(now, counted.since().plus(window)));
        }
    }

    /**
     * Once more, for a form that is shown again with what was typed.
     *
     * @param refusal the code of what is said then, which may name the minutes
     */
    public void takeOrRefuse(String refusal, String what, String who, int most, Duration window) {
        try {
            take(what, who, most, window);
        } catch (TooOften often) {
            throw new Refusal(refusal, often.minutes());
        }
    }

    private Counted count(byte[] mark, Instant now, Duration window) {
        return jdbc.sql("""
                insert into limit_count (mark, since, count) values (:mark, :now, 1)
                on conflict (mark) do update
                   set since = case when limit_count.since <= :opened then excluded.since else limit_count.since end,
                       count = case when limit_count.since <= :opened then 1 else limit_count.count + 1 end
                returning count, since
                """)
                .param("mark", mark)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("opened", now.minus(window).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Counted(
                        row.getInt("count"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .single();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from limit_count where since < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
