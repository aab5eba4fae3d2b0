package org.yibaotong.newsroom.doubt;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryActed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where people decide about doubts: right after all, for good; or answered for, in one story. */
@Service
@Transactional
class DoubtDesk {

    private static final int REASON_LEAST = 4;

    private final Stories stories;
    private final Editions editions;
    private final Doubts doubts;
    private final Clearings clearings;
    private final FalseAlarms falseAlarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoubtDesk(
            Stories stories,
            Editions editions,
            Doubts doubts,
            Clearings clearings,
            FalseAlarms falseAlarms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.doubts = doubts;
        this.clearings = clearings;
        this.falseAlarms = falseAlarms;
        this.events = events;
        this.clock = clock;
    }

    /** The words are right, and will not be doubted again in any story (误报). */
    void dismiss(StoryId id, DoubtKey key, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var doubt = standing(story, key);
        Refusal.when(doubt.isGrave(), "story.doubt.grave");
        Refusal.when(doubt.doubt().isAboutSomebody(), "story.doubt.about-somebody");
        var at = clock.instant();
        if (falseAlarms.add(new FalseAlarm(UUID.randomUUID(), id, key.rule(), key.words(), actor.person(), at))) {
            events.publishEvent(new StoryActed(id, "story.doubt-dismiss", key.words(), actor.person(), at));
        }
    }

    /** The words stay in this story, and the final reviewer answers for them (放行). */
    void clear(StoryId id, DoubtKey key, Opinion reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.FINAL_REVIEWER));
        Refusal.unless(standing(story, key).isForThisStory(), "story.doubt.not-grave");
        var why = reason.required(REASON_LEAST, "story.reason.too-short").text();
        var at = clock.instant();
        if (clearings.add(id, new Clearing(key.rule(), key.words(), why, actor.person(), at))) {
            var detail = "“" + key.words() + "”：" + why;
            events.publishEvent(new StoryActed(id, "story.doubt-clear", detail, actor.person(), at));
        }
    }

    /** What was said to be right is doubted again. */
    void restore(UUID id, Actor actor) {
        var ended = falseAlarms.remove(id).orElseThrow(() -> new NotFound("false alarm", id));
        events.publishEvent(
                new StoryActed(ended.story(), "story.doubt-restore", ended.words(), actor.person(), clock.instant()));
    }

    /** Only what stands in the text now can be decided about. */
    private StoryDoubt standing(Story story, DoubtKey key) {
        return doubts.of(editions.current(story)).stream()
                .filter(doubt -> doubt.doubt().key().equals(key.text()))
                .findFirst()
                .orElseThrow(() -> new Refusal("story.doubt.gone"));
    }
}
