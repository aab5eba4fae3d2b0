package org.yibaotong.shared;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** So often may somebody do something within a window, which opens with the first time. */
    public record Limit(String what, String who, int most, Duration window) {}

    private record Counted(ByteBuffer mark, int count, Instant since) {}

    /**
     * Once more.
     *
     * @throws TooOften where it is more than so often since the window opened
     */
    public void take(String what, String who, int most, Duration window) {
        take(List.of(new Limit(what, who, most, window)));
    }

    /**
     * Once more of each, in one question. Where several ask for the same ones, they name them in the same order.
     *
     * @throws TooOften where one of them is more than so often since its window opened: counted are all
     */
    public void take(List<Limit> limits) {
        var now = clock.instant();
        var marks = limits.stream()
                .map(limit -> vault.mark(limit.who(), "limit " + limit.what()))
                .toList();
        var counted = count(marks, limits, now).stream().collect(Collectors.toMap(Counted::mark, one -> one));
        for (int i = 0; i < limits.size(); i++) {
            check(limits.get(i), Objects.requireNonNull(counted.get(ByteBuffer.wrap(marks.get(i)))), now);
        }
    }

    private static void check(Limit limit, Counted counted, Instant now) {
        if (counted.count() > limit.most()) {
            throw new TooOften(Duration.between(now, counted.since().plus(limit.window())));
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

    private List<Counted> count(List<byte[]> marks, List<Limit> limits, Instant now) {
        return jdbc.sql("""
                with asked as (
                  select mark, cast(:now as timestamptz) - window_seconds * interval '1 second' as opened, place
                    from unnest(:marks, :windows) with ordinality as one(mark, window_seconds, place))
                insert into limit_count (mark, since, count) select mark, :now, 1 from asked order by place
                on conflict (mark) do update
                   set (since, count) = (
                     select case when limit_count.since <= opened then excluded.since else limit_count.since end,
                            case when limit_count.since <= opened then 1 else limit_count.count + 1 end
                       from asked where asked.mark = limit_count.mark)
                returning mark, count, since
                """)
                .param("marks", marks.toArray(byte[][]::new))
                .param(
                        "windows",
                        limits.stream()
                                .mapToLong(limit -> limit.window().toSeconds())
                                .boxed()
                                .toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Counted(
                        ByteBuffer.wrap(row.getBytes("mark")),
                        row.getInt("count"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from limit_count where since < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
