package org.yibaotong.newsroom.comparison;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.SourceLine;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.submission.SentText;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;

/** What a text may be compared with while it is typed: the last edition, or what one of its senders wrote. */
@Component
public class Bases {

    static final String LAST = "edition";

    private final Editions editions;
    private final Sources sources;
    private final Submissions submissions;

    Bases(Editions editions, Sources sources, Submissions submissions) {
        this.editions = editions;
        this.sources = sources;
        this.submissions = submissions;
    }

    /** What it says, and what it is called. */
    record BaseText(String word, String headline, String summary, String body) {}

    /** Those of the submissions that this person may read whole. */
    public static List<Base> of(int edition, List<SourceLine> lines) {
        var bases = new ArrayList<Base>();
        bases.add(new Base(LAST, word(edition)));
        lines.stream()
                .filter(line -> line.url() != null)
                .forEach(line -> bases.add(new Base(line.submission(), line.credit() + "的来稿")));
        return bases;
    }

    BaseText find(Story story, String code, Actor actor) {
        return code.equals(LAST) ? last(story) : sent(story, code, actor);
    }

    private BaseText last(Story story) {
        var edition = editions.current(story);
        var text = edition.text();
        return new BaseText(word(edition.number()), text.headline().text(), text.summary(), text.body());
    }

    private BaseText sent(Story story, String code, Actor actor) {
        return sources.of(story.id()).stream()
                .filter(source -> source.submission().toString().equals(code))
                .filter(source -> actor.reach(Role.EDITOR).covers(source.unit()))
                .findFirst()
                .flatMap(source -> submissions.findById(source.submission()).map(sent -> text(source, sent)))
                .orElseThrow(() -> new NotFound("base of comparison", code));
    }

    private static BaseText text(Source source, Submission sent) {
        var body = SentText.of(sent);
        return new BaseText(source.credit() + "的来稿", sent.title(), Manuscript.summaryOf(body), body);
    }

    private static String word(int edition) {
        return "第" + edition + "版";
    }
}
