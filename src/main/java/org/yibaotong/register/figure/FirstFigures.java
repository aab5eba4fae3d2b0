package org.yibaotong.register.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.ManyRows;

/**
 * The figures of accounts that are new (最初的数字), one of each measure at most. Nothing can be known of them yet, so nothing is looked up,
 * and what the lists show of each is written once.
 */
@Repository
public class FirstFigures {

    private final JdbcTemplate jdbc;

    FirstFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the lists show of one account. */
    private record Latest(AccountId account, @Nullable LocalDate postedOn, Map<Measure, Figure> figures) {

        @Nullable Long value(Measure measure) {
            var figure = figures.get(measure);
            return figure == null ? null : figure.value();
        }

        @Nullable LocalDate day(Measure measure) {
            var figure = figures.get(measure);
            return figure == null ? null : figure.day();
        }
    }

    /** @param seenOn when it was known on which day each of them last posted */
    public void add(Collection<Figure> figures, Map<AccountId, LocalDate> posted, LocalDate seenOn, Instant at) {
        Figures.rows(at).copy(figures, jdbc);
        new ManyRows<Latest>("register.latest")
                .with("account_id", "uuid", Latest::account)
                .with("posted_on", "date", Latest::postedOn)
                .with("posted_seen_on", "date", latest -> latest.postedOn() == null ? null : seenOn)
                .with("followers", "bigint", latest -> latest.value(Measure.FOLLOWERS))
                .with("followers_on", "date", latest -> latest.day(Measure.FOLLOWERS))
                .with("posts", "bigint", latest -> latest.value(Measure.POSTS))
                .with("posts_on", "date", latest -> latest.day(Measure.POSTS))
                .with("reads", "bigint", latest -> latest.value(Measure.READS))
                .with("reads_on", "date", latest -> latest.day(Measure.READS))
                .copy(latest(figures, posted), jdbc);
    }

    private static List<Latest> latest(Collection<Figure> figures, Map<AccountId, LocalDate> posted) {
        var known = new LinkedHashMap<AccountId, Map<Measure, Figure>>();
        posted.keySet().forEach(account -> known.put(account, new EnumMap<>(Measure.class)));
        figures.forEach(figure -> known.computeIfAbsent(figure.account(), account -> new EnumMap<>(Measure.class))
                .put(figure.measure(), figure));
        var latest = new ArrayList<Latest>();
        known.forEach((account, some) -> latest.add(new Latest(account, posted.get(account), some)));
        return latest;
    }
}
