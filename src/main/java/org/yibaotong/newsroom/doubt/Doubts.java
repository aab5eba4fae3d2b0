package org.yibaotong.newsroom.doubt;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.adviser.AdviserDesk;
import org.yibaotong.newsroom.link.DeadLinks;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.term.Checkers;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.checker.Credits;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.web.Times;

/** Looks an edition over (查错) and leaves out what was a false alarm before. */
@Component
public class Doubts {

    private static final int AROUND = 14;
    private static final int BEFORE_THE_BODY = 2;

    private final Checkers checkers;
    private final FalseAlarms falseAlarms;
    private final Clearings clearings;
    private final AdviserDesk adviser;
    private final DeadLinks links;
    private final StoredFiles files;
    private final Clock clock;

    Doubts(
            Checkers checkers,
            FalseAlarms falseAlarms,
            Clearings clearings,
            AdviserDesk adviser,
            DeadLinks links,
            StoredFiles files,
            Clock clock) {
        this.checkers = checkers;
        this.falseAlarms = falseAlarms;
        this.clearings = clearings;
        this.adviser = adviser;
        this.links = links;
        this.files = files;
        this.clock = clock;
    }

    /** In the order of reading, the grave ones first. */
    public List<StoryDoubt> of(Edition edition) {
        var passages = edition.text().passages();
        var today = Times.date(clock.instant());
        var found = checkers.on(today).check(passages, today);
        var uncredited = Credits.look(StoryHtml.captions(edition.text().body()));
        var advised = advised(edition, passages);
        var dead = links.in(edition.text().body());
        var taken = adviser.takenOver(edition);
        var dismissed = falseAlarms.among(keys(Stream.of(found, uncredited, advised, taken, dead)));
        var lines = lines(edition.text());
        var said = checkers.on(today).check(lines, today).stream()
                .filter(doubt -> !doubt.mayBeDismissed())
                .toList();
        var cleared = !said.isEmpty() || found.stream().anyMatch(doubt -> !doubt.mayBeDismissed())
                ? clearings.of(edition.story())
                : List.<Clearing>of();
        var inPictures = uncredited.stream()
                .filter(doubt -> !dismissed.contains(doubt.key()))
                .map(doubt -> new StoryDoubt(doubt, "第" + (doubt.passage() + 1) + "张图", "", "", null));
        var inText = Stream.of(found, advised, taken)
                .flatMap(List::stream)
                .filter(doubt -> !doubt.mayBeDismissed() || !dismissed.contains(doubt.key()))
                .map(doubt -> storyDoubt(doubt, where(doubt.passage()), passages.get(doubt.passage()), cleared));
        var inCaptions = said.stream()
                .map(doubt ->
                        storyDoubt(doubt, "字幕第" + (doubt.passage() + 1) + "句", lines.get(doubt.passage()), cleared));
        var inLinks = dead.stream()
                .filter(doubt -> !dismissed.contains(doubt.key()))
                .map(doubt -> new StoryDoubt(doubt, "链接", "", "", null));
        return Stream.of(inText, inCaptions, inPictures, inLinks)
                .flatMap(each -> each)
                .sorted((one, other) ->
                        one.doubt().gravity().compareTo(other.doubt().gravity()))
                .toList();
    }

    /** What is said in videos. Speech is not judged as writing is: only what must not be published is looked for in it. */
    private List<String> lines(Manuscript text) {
        return text.captions().stream()
                .flatMap(captions -> files.said(captions).stream())
                .toList();
    }

    /** Whether something in it must not be published and nobody answers for it. */
    public boolean isInTheWay(Edition edition) {
        return of(edition).stream().anyMatch(StoryDoubt::isInTheWay);
    }

    /** What the service outside says is for people to judge, and holds nothing up. */
    private List<Doubt> advised(Edition edition, List<String> passages) {
        var source = adviser.name() + "，待人工复核";
        return adviser.of(edition).stream()
                .flatMap(request -> request.findings().stream())
                .map(one -> new Doubt(
                        one.passage(),
                        passages.get(one.passage()).indexOf(one.words()),
                        one.words(),
                        "advice",
                        Gravity.ADVICE,
                        one.advice(),
                        source))
                .toList();
    }

    private static Set<String> keys(Stream<List<Doubt>> doubts) {
        return doubts.flatMap(List::stream).map(Doubt::key).collect(Collectors.toSet());
    }

    private static StoryDoubt storyDoubt(Doubt doubt, String where, String passage, List<Clearing> cleared) {
        var before = passage.substring(Math.max(0, doubt.from() - AROUND), doubt.from());
        var after = passage.substring(doubt.to(), Math.min(passage.length(), doubt.to() + AROUND));
        var clearing = cleared.stream()
                .filter(one -> one.key().equals(doubt.key()))
                .findFirst()
                .orElse(null);
        return new StoryDoubt(doubt, where, before, after, clearing);
    }

    private static String where(int passage) {
        return switch (passage) {
            case 0 -> "标题";
            case 1 -> "摘要";
            default -> "第" + (passage - BEFORE_THE_BODY + 1) + "段";
        };
    }
}
