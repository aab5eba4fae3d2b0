package org.yibaotong.newsroom.hint;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.SubmissionReceived;
import org.yibaotong.newsroom.pair.EarlierStories;
import org.yibaotong.newsroom.pair.EarlierStories.EarlierStory;
import org.yibaotong.newsroom.pair.Pair;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.submission.SubmissionDocuments;
import org.yibaotong.search.Index;
import org.yibaotong.text.event.Item;

/**
 * Looks, when a submission has come, what it may be one event with. One after the other: the later of two finds the earlier. What is
 * found is kept, so that no page has to look again.
 */
@Component
class Arrivals {

    /** Of the same kind of thing there may be dozens; an editor looks at a few. */
    private static final int RELATED_MOST = 3;

    private static final int PUBLISHED_MOST = 3;

    private final Looks looks;
    private final SubmissionDocuments documents;
    private final Index index;
    private final Reports reports;
    private final UnitPaths units;
    private final Lookalikes lookalikes;
    private final Pairs pairs;
    private final EarlierStories earlier;

    Arrivals(
            Looks looks,
            SubmissionDocuments documents,
            Index index,
            Reports reports,
            UnitPaths units,
            Lookalikes lookalikes,
            Pairs pairs,
            EarlierStories earlier) {
        this.looks = looks;
        this.documents = documents;
        this.index = index;
        this.reports = reports;
        this.units = units;
        this.lookalikes = lookalikes;
        this.pairs = pairs;
        this.earlier = earlier;
    }

    /** Holds no connection of the database while pictures are read and the index and services answer. */
    @Async("indexing")
    @TransactionalEventListener
    void look(SubmissionReceived received) {
        var ids = List.of(received.submission().toString());
        reports.find(ids).forEach(report -> looks.of(report.pictures()));
        documents.find(ids).forEach(index::put);
        reports.find(ids).stream().filter(Report::open).forEach(this::look);
    }

    private void look(Report report) {
        var item = report.item(units.of(report.unit()));
        keepReported(report, item);
        keepPublished(report, item);
    }

    private void keepPublished(Report report, Item item) {
        lookalikes.published(item).stream()
                .filter(found -> found.thing().publishedAt().isBefore(report.receivedAt()))
                .limit(PUBLISHED_MOST)
                .forEach(found -> earlier.keep(
                        report.id(), new EarlierStory(found.thing().story(), found.relation(), found.words())));
    }

    private void keepReported(Report report, Item item) {
        var others = lookalikes.reportedOrMeant(item, report.receivedAt()).stream()
                .filter(found -> !found.thing().id().equals(report.id()))
                .toList();
        others.stream().filter(Lookalike::isSameEvent).forEach(found -> keep(report.id(), found));
        others.stream()
                .filter(found -> !found.isSameEvent())
                .limit(RELATED_MOST)
                .forEach(found -> keep(report.id(), found));
    }

    private void keep(SubmissionId id, Lookalike<Report> found) {
        pairs.keepFound(Pair.found(id, found.thing().id(), found.relation(), found.words()));
    }
}
