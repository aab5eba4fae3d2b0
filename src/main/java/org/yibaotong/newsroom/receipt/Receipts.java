package org.yibaotong.newsroom.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.hint.EarlierReports;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.worth.Worths;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.HourPlot;
import org.yibaotong.web.Times;

/** Gathers what became of a submission, from everywhere it went. */
@Component
class Receipts {

    private static final int OTHERS_MOST = 5;

    private final SentList sent;
    private final SentLines lines;
    private final BecameStories became;
    private final SenderRoad road;
    private final Worths worths;
    private final EarlierReports earlier;
    private final Marks marks;
    private final ObjectProvider<Publications> publications;

    Receipts(
            SentList sent,
            SentLines lines,
            BecameStories became,
            SenderRoad road,
            Worths worths,
            EarlierReports earlier,
            Marks marks,
            ObjectProvider<Publications> publications) {
        this.sent = sent;
        this.lines = lines;
        this.became = became;
        this.road = road;
        this.worths = worths;
        this.earlier = earlier;
        this.marks = marks;
        this.publications = publications;
    }

    ReceiptPage of(Submission submission, Actor actor, Instant now) {
        var publication = publication(submission);
        return new ReceiptPage(
                submission.id().toString(),
                submission.content(),
                submission.pictures(),
                marks.of(submission.status(), publication),
                Times.brief(submission.receivedAt(), now),
                actor.is(submission.author()),
                said(submission),
                became.of(submission, publication),
                publication == null ? null : plot(publication, now),
                road.of(submission, publication, now),
                submission.status().isAwaited() && worths.isRoutine(submission.id()),
                earlier.of(submission, actor, now),
                others(submission, actor, now));
    }

    private @Nullable PublicStory publication(Submission submission) {
        var answer = submission.answer();
        var known = publications.getIfAvailable();
        return known == null || answer == null || answer.storyId() == null
                ? null
                : known.of(answer.storyId()).orElse(null);
    }

    private HourPlot plot(PublicStory publication, Instant now) {
        var reading = publications.getObject().reading(publication.story());
        return HourPlot.of(reading.total(), reading.countedUntil(), reading.hours(), publication.publishedAt(), now);
    }

    private static @Nullable String said(Submission submission) {
        var answer = submission.answer();
        return answer == null || submission.status().isUsed() ? null : answer.reason();
    }

    private List<SentLine> others(Submission submission, Actor actor, Instant now) {
        var others = sent.lately(actor, OTHERS_MOST + 1).stream()
                .filter(one -> !one.id().equals(submission.id()))
                .limit(OTHERS_MOST)
                .toList();
        return lines.of(others, actor, now);
    }
}
