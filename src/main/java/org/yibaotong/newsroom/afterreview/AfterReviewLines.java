package org.yibaotong.newsroom.afterreview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Prints after-reviews. */
@Component
class AfterReviewLines {

    private final People people;
    private final Words words;
    private final Clock clock;

    AfterReviewLines(People people, Words words, Clock clock) {
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    List<AfterReviewLine> of(List<AfterReviewRow> rows, Actor actor) {
        var names = people.names(rows.stream().flatMap(AfterReviewRow::people).collect(Collectors.toSet()));
        var now = clock.instant();
        return rows.stream().map(row -> line(row, names, actor, now)).toList();
    }

    private AfterReviewLine line(AfterReviewRow row, Map<PersonId, String> names, Actor actor, Instant now) {
        return new AfterReviewLine(
                row.id().toString(),
                "/desk/stories/" + row.story(),
                row.headline(),
                row.number(),
                row.edition(),
                row.reason(),
                names.getOrDefault(row.openedBy(), ""),
                Times.brief(row.openedAt(), now),
                AfterReview.obstacle(actor.person(), row.openedBy(), row.own())
                        .map(words::of)
                        .orElse(""),
                row.opinion(),
                row.closedBy() == null ? "" : names.getOrDefault(row.closedBy(), ""),
                row.closedAt() == null ? "" : Times.brief(row.closedAt(), now));
    }
}
