package org.yibaotong.newsroom.hint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.EarlierPage.Earlier;
import org.yibaotong.newsroom.hint.EarlierPage.Said;
import org.yibaotong.newsroom.pair.Pair;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Unavailable;

/**
 * Says to whom has sent something that others had reported it before (先前有人报过): also to whom no hint could be shown while typing. They
 * are shown what a hint shows, and never more.
 */
@Component
public class EarlierReports {

    private static final Logger log = LoggerFactory.getLogger(EarlierReports.class);
    private static final int SHOWN_MOST = 3;

    /** Until then it may still wait for its turn to be looked at, and is looked at here. */
    private static final Duration WAITS_MOST = Duration.ofMinutes(15);

    private final Pairs pairs;
    private final Lookalikes lookalikes;
    private final Reports reports;
    private final UnitPaths paths;
    private final ShownReports shown;

    EarlierReports(Pairs pairs, Lookalikes lookalikes, Reports reports, UnitPaths paths, ShownReports shown) {
        this.pairs = pairs;
        this.lookalikes = lookalikes;
        this.reports = reports;
        this.paths = paths;
        this.shown = shown;
    }

    /** Nothing for colleagues, and nothing more once it was answered for good. */
    public EarlierPage of(Submission submission, Actor actor, Instant now) {
        if (!actor.is(submission.author()) || !submission.status().isOpen()) {
            return EarlierPage.NONE;
        }
        var together = together(submission, now);
        var found = visible(submission.id(), together.keySet(), actor);
        return found.isEmpty() ? EarlierPage.NONE : page(found, together, actor, now);
    }

    /** Whether the sender of one is shown the other. */
    public boolean isShown(SubmissionId submission, SubmissionId other, Actor actor) {
        return !visible(submission, List.of(other), actor).isEmpty();
    }

    private EarlierPage page(List<Report> found, Map<SubmissionId, Pair> together, Actor actor, Instant now) {
        var likeliest = found.stream()
                .limit(SHOWN_MOST)
                .map(report -> earlier(report, Objects.requireNonNull(together.get(report.id())), actor, now))
                .toList();
        return new EarlierPage(
                reports.senders(ids(found.stream().map(Report::id).toList())), likeliest);
    }

    private Earlier earlier(Report report, Pair pair, Actor actor, Instant now) {
        return new Earlier(shown.print(report, pair.words(), now), said(pair, actor));
    }

    private static Said said(Pair pair, Actor actor) {
        var decision = pair.decision();
        return decision == null ? Said.BY_NOBODY : actor.is(decision.by()) ? Said.BY_SENDER : Said.BY_EDITOR;
    }

    private List<Report> visible(SubmissionId submission, Collection<SubmissionId> others, Actor actor) {
        var ids = reports.earlierByOthers(submission, ids(others));
        return ids.isEmpty() ? List.of() : visible(reports.find(ids), actor);
    }

    private List<Report> visible(List<Report> earlier, Actor actor) {
        return earlier.stream().filter(shown.to(actor, earlier)).toList();
    }

    /** By the other one, the likeliest first. What is kept counts more than what is found now. */
    private Map<SubmissionId, Pair> together(Submission submission, Instant now) {
        var id = submission.id();
        var known = pairs.of(id);
        var together = new LinkedHashMap<SubmissionId, Pair>();
        boolean mayWait = now.isBefore(submission.receivedAt().plus(WAITS_MOST));
        if (mayWait && known.stream().allMatch(pair -> pair.relation() == null)) {
            find(submission).forEach(pair -> together.put(pair.beside(id), pair));
        }
        known.forEach(pair -> together.put(pair.beside(id), pair));
        together.values().removeIf(pair -> !pair.isTogether());
        return together;
    }

    /** As a hint is found. Without an index nothing is known. */
    private List<Pair> find(Submission submission) {
        var id = submission.id();
        try {
            return reports.find(ids(List.of(id))).stream()
                    .flatMap(this::alike)
                    .filter(found -> found.isSameEvent() && !found.thing().id().equals(id))
                    .map(found -> Pair.found(id, found.thing().id(), found.relation(), found.words()))
                    .toList();
        } catch (Unavailable away) {
            log.info("nothing earlier: {}", away.getMessage());
            return List.of();
        }
    }

    private Stream<Lookalike<Report>> alike(Report report) {
        var item = report.item(paths.of(report.unit()));
        return lookalikes.reported(item, report.receivedAt()).stream();
    }

    private static List<String> ids(Collection<SubmissionId> submissions) {
        return submissions.stream().map(SubmissionId::toString).toList();
    }
}
