package org.yibaotong.newsroom.hint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.hint.HintPage.Likely;
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

/**
 * Says while a report is typed what may have been reported already to the same newsroom, and by what words that can be seen. Of what
 * others sent the title, the unit and the time are shown: no person, and no number to call.
 */
@Component
class Hints {

    private static final Logger log = LoggerFactory.getLogger(Hints.class);
    private static final int SHOWN_MOST = 3;
    private static final int CHARACTERS_LEAST = 8;

    /** Looking at a photo for the first time takes longer than reading what is typed. */
    private static final int PHOTOS_MOST = 6;

    /** Telephones and the like: a lead's title is its first sentence, and may hold one. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ -]?\\d){6,}");

    private final Lookalikes lookalikes;
    private final Reports reports;
    private final Looks looks;
    private final UnitPaths paths;
    private final Units units;
    private final HeadlineHints headlines;

    Hints(Lookalikes lookalikes, Reports reports, Looks looks, UnitPaths paths, Units units, HeadlineHints headlines) {
        this.lookalikes = lookalikes;
        this.reports = reports;
        this.looks = looks;
        this.paths = paths;
        this.units = units;
        this.headlines = headlines;
    }

    HintPage of(SubmissionForm form, Actor actor, Instant now) {
        var said = form.others();
        var adds = adds(said, actor);
        var likely = likely(form, actor, now).stream()
                .filter(found -> !found.thing().id().equals(said.addsTo()))
                .filter(found -> !said.apart().contains(found.thing().id()))
                .limit(SHOWN_MOST)
                .map(found -> print(found.thing(), found.words(), now))
                .toList();
        boolean routine = Worth.of(form.headline(), text(form)).routine();
        var headline = headlines.of(form.isStory() ? form.headline() : "");
        return adds.map(one -> new HintPage(print(one, List.of(), now), List.of(), routine, headline))
                .orElseGet(() -> new HintPage(null, likely, routine, headline));
    }

    private static String text(SubmissionForm form) {
        return form.isStory() ? StoryHtml.plain(form.body()) : PlainText.lines(form.text());
    }

    private Optional<Report> adds(SenderWord said, Actor actor) {
        return said.addsTo() == null
                ? Optional.empty()
                : reports.find(List.of(said.addsTo().toString())).stream()
                        .filter(report -> paths.all().isOneNewsroom(actor.unit(), report.unit()))
                        .findFirst();
    }

    /** Without an index nothing is known, and the report is written as if there were no hints. */
    private List<Lookalike<Report>> likely(SubmissionForm form, Actor actor, Instant now) {
        var text = text(form);
        if (PlainText.length(form.title() + text) < CHARACTERS_LEAST
                && form.arrived().isEmpty()) {
            return List.of();
        }
        var known = paths.all();
        var item = new Item(
                form.headline(),
                text,
                Times.date(now),
                Times.isLate(now),
                form.place(),
                known.of(actor.unit()),
                looks.of(form.arrived().stream().limit(PHOTOS_MOST).toList()));
        try {
            return lookalikes.reported(item, now).stream()
                    .filter(Lookalike::isSameEvent)
                    .filter(found ->
                            known.isOneNewsroom(actor.unit(), found.thing().unit()))
                    .toList();
        } catch (Unavailable away) {
            log.info("no hints: {}", away.getMessage());
            return List.of();
        }
    }

    private Likely print(Report report, List<String> words, Instant now) {
        var from = new ArrayList<String>();
        from.add(Objects.requireNonNullElse(units.names(List.of(report.unit())).get(report.unit()), ""));
        from.add(Times.brief(report.receivedAt(), now));
        if (!report.pictures().isEmpty()) {
            from.add(report.pictures().size() + "张照片");
        }
        if (report.fromMessage()) {
            from.add("来自留言");
        }
        return new Likely(report.id().toString(), withoutNumbers(report.title()), from, String.join("、", words));
    }

    private static String withoutNumbers(String title) {
        return NUMBER.matcher(title).replaceAll("****");
    }
}
