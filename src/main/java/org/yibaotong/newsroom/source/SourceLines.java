package org.yibaotong.newsroom.source;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Prints where a story comes from. */
@Component
public class SourceLines {

    private final Sources sources;
    private final Clock clock;

    SourceLines(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    public List<SourceLine> of(StoryId story, Actor actor) {
        return sources.of(story).stream().map(source -> line(source, actor)).toList();
    }

    private SourceLine line(Source source, Actor actor) {
        var now = clock.instant();
        var mayOpen = actor.reach(Role.EDITOR).covers(source.unit());
        return new SourceLine(
                source.submission().toString(),
                source.credit(),
                source.title(),
                Times.brief(source.sentAt(), now),
                Times.brief(source.addedAt(), now),
                mayOpen ? "/desk/pool/" + source.submission() : null);
    }
}
