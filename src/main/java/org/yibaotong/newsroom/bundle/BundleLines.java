package org.yibaotong.newsroom.bundle;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.head.Published;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts lists of bundles into words. */
@Component
class BundleLines {

    private final Published published;
    private final Units units;
    private final Words words;
    private final Clock clock;

    BundleLines(Published published, Units units, Words words, Clock clock) {
        this.published = published;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    List<BundleLine> of(List<BundleList.Row> rows) {
        var names = units.names(rows.stream().map(BundleList.Row::unit).toList());
        var out = published.of(
                rows.stream().flatMap(row -> row.stories().stream()).distinct().toList());
        var now = clock.instant();
        return rows.stream()
                .map(row -> {
                    long readable = row.stories().stream()
                            .flatMap(story -> Stream.ofNullable(out.get(story)))
                            .filter(one -> one.withdrawnAt() == null)
                            .count();
                    return new BundleLine(
                            row.id().toString(),
                            row.title(),
                            mark(row.shown(), row.ended()),
                            row.stories().size() + "篇" + (readable == 0 ? "" : "，" + readable + "篇已发布"),
                            names.getOrDefault(row.unit(), ""),
                            Times.brief(row.changedAt(), now));
                })
                .toList();
    }

    Badge mark(boolean shown, boolean ended) {
        if (ended) {
            return new Badge(words.of("bundle.mark.ended"), "", "slash");
        }
        return shown
                ? new Badge(words.of("bundle.mark.shown"), "is-good", "check")
                : new Badge(words.of("bundle.mark.hidden"), "is-brand", "pen");
    }
}
