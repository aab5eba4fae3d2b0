package org.yibaotong.newsroom.hint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.hint.HintPage.Likely;
import org.yibaotong.shared.Actor;
import org.yibaotong.text.LongNumbers;
import org.yibaotong.web.Times;

/**
 * What a sender is shown of what others sent: what the same newsroom hears of, and of that the title, the unit and the time. No person,
 * and no number to call.
 */
@Component
class ShownReports {

    private final UnitPaths paths;
    private final Units units;

    ShownReports(UnitPaths paths, Units units) {
        this.paths = paths;
        this.units = units;
    }

    /** Which of these. */
    Predicate<Report> to(Actor actor, Collection<Report> reports) {
        var known =
                paths.of(Stream.concat(Stream.of(actor.unit()), reports.stream().map(Report::unit))
                        .toList());
        return report -> known.isOneNewsroom(actor.unit(), report.unit());
    }

    Likely print(Report report, List<String> words, Instant now) {
        var from = new ArrayList<String>();
        from.add(Objects.requireNonNullElse(units.names(List.of(report.unit())).get(report.unit()), ""));
        from.add(Times.brief(report.receivedAt(), now));
        if (!report.pictures().isEmpty()) {
            from.add(report.pictures().size() + "张照片");
        }
        if (report.fromMessage()) {
            from.add("来自留言");
        }
        // A lead's title is its first sentence, and may hold a telephone.
        var title = LongNumbers.starred(report.title());
        return new Likely(report.id().toString(), title, from, String.join("、", words));
    }
}
