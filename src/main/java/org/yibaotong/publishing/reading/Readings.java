package org.yibaotong.publishing.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications.Reading;

/** How one article was read, hour by hour from its publication on (阅读曲线). */
@Component
public class Readings {

    static final int HOURS = 72;

    private final ReadTable table;
    private final ReadCounter counter;

    Readings(ReadTable table, ReadCounter counter) {
        this.table = table;
        this.counter = counter;
    }

    public Reading of(long article, Instant publishedAt) {
        var first = publishedAt.truncatedTo(ChronoUnit.HOURS);
        var read = table.hours(article, first, HOURS);
        var hours = LongStream.range(0, hoursSince(first))
                .mapToObj(hour -> read.getOrDefault(first.plus(Duration.ofHours(hour)), 0L))
                .toList();
        return new Reading(total(article), counter.countedUntil(), hours);
    }

    private long total(long article) {
        return table.totals(List.of(article)).getOrDefault(article, 0L);
    }

    /** With the hour that has begun; hours that are still to come are not shown as nought. */
    private long hoursSince(Instant first) {
        return Math.clamp(Duration.between(first, counter.countedUntil()).toHours() + 1, 1, HOURS);
    }
}
