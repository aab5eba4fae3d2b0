package org.yibaotong.newsroom.hint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.opening.HeadlineHints;
import org.yibaotong.newsroom.pair.SenderWord;
import org.yibaotong.newsroom.submission.SubmissionForm;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Unavailable;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.event.Item;
import org.yibaotong.text.worth.Worth;
import org.yibaotong.web.Times;

/** Says while a report is typed what may have been reported already to the same newsroom, and by what words that can be seen. */
@Component
class Hints {

    private static final Logger log = LoggerFactory.getLogger(Hints.class);
    private static final int SHOWN_MOST = 3;
    private static final int CHARACTERS_LEAST = 8;

    /** Looking at a photo for the first time takes longer than reading what is typed. */
    private static final int PHOTOS_MOST = 6;

    private final Lookalikes lookalikes;
    private final Reports reports;
    private final Looks looks;
    private final UnitPaths paths;
    private final ShownReports shown;
    private final HeadlineHints headlines;

    Hints(
            Lookalikes lookalikes,
            Reports reports,
            Looks looks,
            UnitPaths paths,
            ShownReports shown,
            HeadlineHints headlines) {
        this.lookalikes = lookalikes;
        this.reports = reports;
        this.looks = looks;
        this.paths = paths;
        this.shown = shown;
        this.headlines = headlines;
    }

    HintPage of(SubmissionForm form, Actor actor, Instant now) {
        var said = form.others();
        var adds = adds(said, actor);
        var likely = likely(form, actor, now).stream()
                .filter(found -> !found.thing().id().equals(said.addsTo()))
                .filter(found -> !said.apart().contains(found.thing().id()))
                .limit(SHOWN_MOST)
                .map(found -> shown.print(found.thing(), found.words(), now))
                .toList();
        boolean routine = Worth.of(form.headline(), text(form)).routine();
        var headline = headlines.of(form.isStory() ? form.headline() : "");
        return adds.map(one -> new HintPage(shown.print(one, List.of(), now), List.of(), routine, headline))
                .orElseGet(() -> new HintPage(null, likely, routine, headline));
    }

    private static String text(SubmissionForm form) {
        return form.isStory() ? StoryHtml.plain(form.body()) : PlainText.lines(form.text());
    }

    private Optional<Report> adds(SenderWord said, Actor actor) {
        return said.addsTo() == null
                ? Optional.empty()
                : visible(reports.find(List.of(said.addsTo().toString())), actor)
                        .findFirst();
    }

    private Stream<Report> visible(List<Report> found, Actor actor) {
        return found.stream().filter(shown.to(actor, found));
    }

    /** Without an index nothing is known, and the report is written as if there were no hints. */
    private List<Lookalike<Report>> likely(SubmissionForm form, Actor actor, Instant now) {
        var text = text(form);
        if (PlainText.length(form.title() + text) < CHARACTERS_LEAST
                && form.arrived().isEmpty()) {
            return List.of();
        }
        var item = new Item(
                form.headline(),
                text,
                Times.date(now),
                Times.isLate(now),
                form.place(),
                paths.of(actor.unit()),
                looks.of(form.arrived().stream().limit(PHOTOS_MOST).toList()));
        try {
            var same = lookalikes.reported(item, now).stream()
                    .filter(Lookalike::isSameEvent)
                    .toList();
            var toActor = shown.to(actor, same.stream().map(Lookalike::thing).toList());
            return same.stream().filter(found -> toActor.test(found.thing())).toList();
        } catch (Unavailable away) {
            log.info("no hints: {}", away.getMessage());
            return List.of();
        }
    }
}
