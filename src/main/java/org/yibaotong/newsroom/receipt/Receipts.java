package org.yibaotong.newsroom.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.Publication;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryRoads;
import org.yibaotong.newsroom.receipt.ReceiptPage.Became;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** Gathers what became of a submission, from everywhere it went. */
@Component
class Receipts {

    private static final int OTHERS_MOST = 5;

    private final SentList sent;
    private final SentLines lines;
    private final Road road;
    private final Marks marks;
    private final Units units;
    private final ObjectProvider<Publications> publications;
    private final ObjectProvider<StoryRoads> roads;

    Receipts(
            SentList sent,
            SentLines lines,
            Road road,
            Marks marks,
            Units units,
            ObjectProvider<Publications> publications,
            ObjectProvider<StoryRoads> roads) {
        this.sent = sent;
        this.lines = lines;
        this.road = road;
        this.marks = marks;
        this.units = units;
        this.publications = publications;
        this.roads = roads;
    }

    ReceiptPage of(Submission submission, Actor actor, Instant now) {
        var publication = publication(submission);
        return new ReceiptPage(
                submission.content(),
                submission.pictures(),
                marks.of(submission.status(), publication),
                Times.brief(submission.receivedAt(), now),
                actor.is(submission.author()),
                said(submission),
                became(submission, publication),
                publication == null ? null : plot(publication, now),
                road.of(submission, publication, now),
                others(submission, actor, now));
    }

    private @Nullable Publication publication(Submission submission) {
        var answer = submission.answer();
        var known = publications.getIfAvailable();
        return known == null || answer == null || answer.storyId() == null
                ? null
                : known.of(answer.storyId()).orElse(null);
    }

    private ReadingPlot plot(Publication publication, Instant now) {
        return ReadingPlot.of(publications.getObject().reading(publication.story()), publication.publishedAt(), now);
    }

    private static @Nullable String said(Submission submission) {
        var answer = submission.answer();
        return answer == null || submission.status().isUsed() ? null : answer.reason();
    }

    private @Nullable Became became(Submission submission, @Nullable Publication publication) {
        var answer = submission.answer();
        if (answer == null || answer.storyId() == null) {
            return null;
        }
        var story = answer.storyId();
        var credits = names(sent.creditsOf(story));
        var headline = publication == null ? headline(story) : publication.headline();
        var url = publication == null || publication.withdrawnAt() != null ? null : publication.url();
        return new Became(headline, url, credits, sent.countIn(story) - 1);
    }

    private String headline(StoryId story) {
        var known = roads.getIfAvailable();
        var headline = known == null ? null : known.headlines(List.of(story)).get(story);
        return headline == null ? "还没有定" : headline;
    }

    private String names(Collection<UnitId> named) {
        var known = units.names(named);
        return named.stream().map(known::get).collect(Collectors.joining("、"));
    }

    private List<SentLine> others(Submission submission, Actor actor, Instant now) {
        var self = "/desk/submissions/" + submission.id();
        return lines.of(sent.by(actor, new Paging(1)), actor, now).rows().stream()
                .filter(line -> !line.url().equals(self))
                .limit(OTHERS_MOST)
                .toList();
    }
}
