package org.yibaotong.shared;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often something was done lately, in the database, for all nodes together. */
@Repository
class LimitCounts {

    private final JdbcClient jdbc;

    LimitCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody does something, known by its mark. */
    record Act(ByteBuffer mark, Duration window) {}

    /** @param times in this window, this one with it */
    record Count(int times, Instant until) {}

    /** Once more of each, of several people in their order. */
    List<Map<ByteBuffer, Count>> count(List<List<Act>> people, Instant now) {
        var acts = new TreeMap<ByteBuffer, Sum>(); // in one order everywhere, so that no two nodes wait for each other
        people.forEach(all -> all.forEach(one -> acts.merge(one.mark(), new Sum(one.window(), 1), Sum::plus)));
        var before = add(acts, now);
        return people.stream().map(all -> next(all, before)).toList();
    }

    private record Sum(Duration window, int times) {

        Sum plus(Sum more) {
            return new Sum(window, times + more.times);
        }
    }

    private static Map<ByteBuffer, Count> next(List<Act> acts, Map<ByteBuffer, Count> before) {
        var counts = new HashMap<ByteBuffer, Count>();
        for (var act : acts) {
            counts.put(
                    act.mark(),
                    before.compute(act.mark(), (mark, count) -> new Count(count.times() + 1, count.until())));
        }
        return counts;
    }

    /** Gives what each count was before. */
    private Map<ByteBuffer, Count> add(Map<ByteBuffer, Sum> acts, Instant now) {
        var before = new HashMap<ByteBuffer, Count>();
        jdbc.sql("""
                insert into limit_count (mark, until, count)
                select mark, cast(:now as timestamptz) + seconds * interval '1 second', times
                  from unnest(:marks, :seconds, :times) with ordinality as act(mark, seconds, times, place) order by place
                on conflict (mark) do update
                   set until = case when limit_count.until <= :now then excluded.until else limit_count.until end,
                       count = case when limit_count.until <= :now then 0 else limit_count.count end + excluded.count
                returning mark, count, until
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("marks", acts.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .param("seconds", column(acts.values(), sum -> sum.window().toSeconds()))
                .param("times", column(acts.values(), sum -> (long) sum.times()))
                .query(row -> {
                    var mark = ByteBuffer.wrap(row.getBytes("mark"));
                    var until = row.getObject("until", OffsetDateTime.class).toInstant();
                    before.put(
                            mark,
                            new Count(
                                    row.getInt("count")
                                            - Objects.requireNonNull(acts.get(mark))
                                                    .times(),
                                    until));
                });
        return before;
    }

    private static Long[] column(Collection<Sum> sums, Function<Sum, Long> value) {
        return sums.stream().map(value).toArray(Long[]::new);
    }

    /** Once less, where it still counts. */
    void giveBack(byte[] mark, Instant now) {
        jdbc.sql("update limit_count set count = count - 1 where mark = :mark and until > :now and count > 0")
                .param("mark", mark)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What counts no more. */
    int forget(Instant now) {
        return jdbc.sql("delete from limit_count where until <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
