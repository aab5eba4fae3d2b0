package org.yibaotong.newsroom.conflict;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.comparison.Compare;
import org.yibaotong.newsroom.conflict.ConflictPage.Side;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.NewsroomSettings;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** Lays the three texts of a conflict side by side. */
@Component
public class Conflicts {

    private final Editions editions;
    private final StoryHeads heads;
    private final People people;
    private final NewsroomSettings settings;
    private final Clock clock;

    Conflicts(Editions editions, StoryHeads heads, People people, NewsroomSettings settings, Clock clock) {
        this.editions = editions;
        this.heads = heads;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    public ConflictPage of(Story story, Manuscript mine, int basedOn, String obstacle, Actor actor) {
        var base = editions.get(story.id(), basedOn);
        var theirs = editions.current(story);
        var merging = Merging.of(base.text(), mine, theirs.text());
        return new ConflictPage(
                heads.of(story, theirs, actor),
                obstacle,
                EditionForm.of(merging.text(), theirs.number()),
                settings.topics(),
                merging.collisions(),
                side("原来的第" + basedOn + "版", base, base.text()),
                side("您的修改", base, mine),
                side(title(theirs), base, theirs.text()));
    }

    private String title(Edition edition) {
        return people.get(edition.savedBy()).name() + " " + Times.brief(edition.savedAt(), clock.instant()) + "存的第"
                + edition.number() + "版";
    }

    private static Side side(String title, Edition base, Manuscript after) {
        return new Side(title, Compare.texts(base.number(), base.text(), 0, after));
    }
}
