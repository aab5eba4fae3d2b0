package org.yibaotong.newsroom.accuracy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.accuracy.AccuracyPage.Line;
import org.yibaotong.newsroom.accuracy.AccuracyPage.Wrong;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Holds hints against what people said. Only the program is judged here: who said what is not counted. */
@Component
class AccuracyPages {

    private static final Duration LATELY = Duration.ofDays(180);
    private static final int HUNDRED = 100;

    private final HintCounts counts;
    private final Words words;

    AccuracyPages(HintCounts counts, Words words) {
        this.counts = counts;
        this.words = words;
    }

    AccuracyPage of(Reach reach, Paging paging, Instant now) {
        var since = now.minus(LATELY);
        var found = counts.since(since, reach);
        var hints = found.stream().filter(HintCount::saidTogether).toList();
        long confirmed = sum(hints, HintCount::same);
        long judged = confirmed + sum(hints, HintCount::apart);
        return new AccuracyPage(
                judged,
                confirmed,
                judged == 0 ? null : Math.round((double) HUNDRED * confirmed / judged),
                sum(found, HintCount::same) - confirmed,
                found.stream()
                        .sorted(Comparator.comparing(HintCount::found, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(this::line)
                        .toList(),
                wrong(counts.wrong(since, reach, paging), now));
    }

    private static long sum(Collection<HintCount> counted, ToLongFunction<HintCount> what) {
        return counted.stream().mapToLong(what).sum();
    }

    private Line line(HintCount count) {
        var found = count.found();
        return new Line(
                found == null ? words.of("pair.found-nothing") : words.of(found),
                count.same(),
                count.apart(),
                count.open());
    }

    private Rows<Wrong> wrong(Rows<WrongHint> found, Instant now) {
        var printed = found.rows().stream().map(one -> wrong(one, now)).toList();
        return new Rows<>(printed, found.page(), found.total());
    }

    private static Wrong wrong(WrongHint hint, Instant now) {
        return new Wrong(
                "/desk/events/" + hint.one(),
                hint.title(),
                hint.otherTitle(),
                String.join("、", hint.words()),
                hint.same() ? "是同一件事，没提示出来" : "不是同一件事，提示错了",
                Times.brief(hint.at(), now));
    }
}
