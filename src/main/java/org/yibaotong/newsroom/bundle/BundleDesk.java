package org.yibaotong.newsroom.bundle;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.NewsroomSettings;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Where stories are bound together. */
@Service
@Transactional
class BundleDesk {

    private final Bundles bundles;
    private final Stories stories;
    private final NewsroomSettings settings;
    private final Clock clock;

    BundleDesk(Bundles bundles, Stories stories, NewsroomSettings settings, Clock clock) {
        this.bundles = bundles;
        this.stories = stories;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param first the story it is begun with, whose unit it then belongs to, or null */
    BundleId begin(BundleWords words, @Nullable StoryId first, Actor actor) {
        var at = clock.instant();
        var story = first == null ? null : stories.getVisibleTo(first, actor.reach(Role.EDITOR));
        var unit = story == null ? own(actor) : story.unit();
        var bundle = Bundle.begin(bundles.nextNumber(), words, unit, actor.person(), at);
        if (story != null) {
            bundle.add(story.id(), story.headline(), settings.bundleMost(), actor.person(), at);
        }
        bundles.keep(bundle);
        return bundle.id();
    }

    private static UnitId own(Actor actor) {
        Refusal.unless(actor.reach(Role.EDITOR).covers(actor.unit()), "bundle.unit.not-yours");
        return actor.unit();
    }

    void word(BundleId id, int seen, BundleWords words, Actor actor) {
        var bundle = edited(id, actor).as(seen);
        bundle.word(words, actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    /** What is put at the end contradicts nobody, so it does not matter which version of the page was seen. */
    void add(BundleId id, StoryId story, Actor actor) {
        var bundle = edited(id, actor);
        var headline = stories.getVisibleTo(story, actor.reach(Role.EDITOR)).headline();
        bundle.add(story, headline, settings.bundleMost(), actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    void takeOut(BundleId id, int seen, StoryId story, Actor actor) {
        var bundle = edited(id, actor).as(seen);
        bundle.takeOut(story, stories.get(story).headline(), actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    void move(BundleId id, int seen, StoryId story, Step step, Actor actor) {
        var bundle = edited(id, actor).as(seen);
        bundle.move(story, step, stories.get(story).headline(), actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    /** Exactly the words that were seen. */
    void show(BundleId id, int seen, Actor actor) {
        var bundle = bundles.getWithin(actor.reach(Role.FINAL_REVIEWER), id).as(seen);
        bundle.show(actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    void hide(BundleId id, Actor actor) {
        var bundle = bundles.getWithin(actor.reach(Role.EDITOR, Role.FINAL_REVIEWER), id);
        bundle.hide(actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    void end(BundleId id, int seen, Actor actor) {
        var bundle = edited(id, actor).as(seen);
        bundle.end(actor.person(), clock.instant());
        bundles.keep(bundle);
    }

    private Bundle edited(BundleId id, Actor actor) {
        return bundles.getWithin(actor.reach(Role.EDITOR), id);
    }
}
