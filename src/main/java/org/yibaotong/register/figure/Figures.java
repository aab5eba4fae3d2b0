package org.yibaotong.register.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.ManyRows;

/** All figures. One for the same account, measure and time takes the place of the earlier one. */
@Repository
public class Figures {

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days first; of months and days of one measure whichever there are more of is drawn. */
    public List<Figure> of(AccountId account, Measure measure, Span span, LocalDate from) {
        return jdbc.sql("""
                select * from register.figure
                 where account_id = :account and measure = :measure and span = :span and day >= :from
                 order by day
                """)
                .param("account", account.value())
                .param("measure", measure.name())
                .param("span", span.name())
                .param("from", from)
                .query((row, number) -> new Figure(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Measure.valueOf(row.getString("measure")),
                        Span.valueOf(row.getString("span")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("value"),
                        row.getString("source")))
                .list();
    }

    public void put(Collection<Figure> figures, Instant at) {
        write(
                lastOfEach(figures),
                "do update set value = excluded.value, source = excluded.source, taken_at = excluded.taken_at",
                at);
    }

    /** Only those of which nothing is known yet. */
    public void add(Collection<Figure> figures, Instant at) {
        write(figures, "do nothing", at);
    }

    /** One statement writes a row once. */
    private static Collection<Figure> lastOfEach(Collection<Figure> figures) {
        return figures.stream()
                .collect(Collectors.toMap(
                        figure -> List.of(figure.account(), figure.measure(), figure.span(), figure.day()),
                        Function.identity(),
                        (first, last) -> last,
                        LinkedHashMap::new))
                .values();
    }

    static ManyRows<Figure> rows(Instant takenAt) {
        return new ManyRows<Figure>("register.figure")
                .with("account_id", "uuid", Figure::account)
                .with("measure", "text", Figure::measure)
                .with("span", "text", Figure::span)
                .with("day", "date", Figure::day)
                .with("value", "bigint", Figure::value)
                .with("source", "text", Figure::source)
                .with("taken_at", "timestamptz", figure -> takenAt);
    }

    private void write(Collection<Figure> figures, String otherwise, Instant at) {
        rows(at).insert(figures, "on conflict (account_id, measure, span, day) " + otherwise, jdbc);
        refresh(figures.stream()
                .map(figure -> figure.account().value())
                .distinct()
                .toArray(UUID[]::new));
    }

    /**
     * When each of them last posted, as was known on that day. An earlier post than is known says nothing; a later one says nothing of the
     * days after its own.
     */
    public void posted(Map<AccountId, LocalDate> posts, LocalDate seenOn) {
        new ManyRows<Map.Entry<AccountId, LocalDate>>("register.latest as kept")
                .with("account_id", "uuid", Map.Entry::getKey)
                .with("posted_on", "date", Map.Entry::getValue)
                .with("posted_seen_on", "date", post -> seenOn)
                .insert(posts.entrySet(), """
                        on conflict (account_id) do update
                           set posted_on = excluded.posted_on,
                               posted_seen_on = case when excluded.posted_on = kept.posted_on
                                                     then greatest(kept.posted_seen_on, excluded.posted_seen_on) else excluded.posted_seen_on end
                         where kept.posted_on is null or excluded.posted_on >= kept.posted_on
                        """, jdbc);
    }

    /** When somebody last answered on each of them. An earlier day than is known says nothing. */
    public void interacted(Map<AccountId, LocalDate> days) {
        new ManyRows<Map.Entry<AccountId, LocalDate>>("register.latest as kept")
                .with("account_id", "uuid", Map.Entry::getKey)
                .with("interacted_on", "date", Map.Entry::getValue)
                .insert(days.entrySet(), """
                        on conflict (account_id) do update set interacted_on = greatest(kept.interacted_on, excluded.interacted_on)
                        """, jdbc);
    }

    private void refresh(UUID[] accounts) {
        jdbc.sql("""
                insert into register.latest (account_id, followers, followers_on, posts, posts_on, reads, reads_on)
                select id, f.value, f.day, p.value, p.day, r.value, r.day
                  from unnest(cast(:accounts as uuid[])) as asked (id)
                  left join lateral (select value, day from register.figure where account_id = id and measure = 'FOLLOWERS' order by day desc limit 1) f on true
                  left join lateral (select value, day from register.figure where account_id = id and measure = 'POSTS' and span = 'MONTH' order by day desc limit 1) p on true
                  left join lateral (select value, day from register.figure where account_id = id and measure = 'READS' and span = 'MONTH' order by day desc limit 1) r on true
                on conflict (account_id) do update
                   set followers = excluded.followers, followers_on = excluded.followers_on, posts = excluded.posts,
                       posts_on = excluded.posts_on, reads = excluded.reads, reads_on = excluded.reads_on
                """).param("accounts", accounts).update();
    }
}
