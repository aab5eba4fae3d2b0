package org.yibaotong.newsroom.story;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.manuscript.Headline;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.manuscript.UnsavedTexts;
import org.yibaotong.newsroom.source.AdoptedSubmission;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** The editing desk (编辑台): where stories begin, grow and are sent on. */
@Service
@Transactional
public class StoryDesk {

    private static final int REASON_LEAST = 4;
    private static final String TOPIC_NOT_CHOSEN = "";

    private final Stories stories;
    private final Editions editions;
    private final Sources sources;
    private final UnsavedTexts unsaved;
    private final StoryNumbers numbers;
    private final StoryNotices notices;
    private final Clock clock;

    StoryDesk(
            Stories stories,
            Editions editions,
            Sources sources,
            UnsavedTexts unsaved,
            StoryNumbers numbers,
            StoryNotices notices,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.sources = sources;
        this.unsaved = unsaved;
        this.numbers = numbers;
        this.notices = notices;
        this.clock = clock;
    }

    /** A submission becomes a story (采用); its text as sent is the first edition, and its topic is for the editor to choose. */
    public StoryId adopt(AdoptedSubmission submission, Actor actor) {
        var text = new Manuscript(
                Headline.from(submission.title()),
                Manuscript.summaryOf(submission.body()),
                TOPIC_NOT_CHOSEN,
                submission.body(),
                submission.cover());
        var at = clock.instant();
        var story = begin(text, submission.unit(), actor, at);
        sources.add(story, Source.of(submission, actor.person(), at));
        return story;
    }

    /** A submission goes into a story that is there already (并稿); the story's text stays as it is. */
    public void merge(AdoptedSubmission submission, StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        var at = clock.instant();
        story.addSource(submission.credit(), actor.person(), at);
        stories.keep(story);
        sources.add(id, Source.of(submission, actor.person(), at));
    }

    /** A submission is taken out of a story again (拆出); the story's text stays as it is. */
    public void takeOut(SubmissionId submission, StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        var at = clock.instant();
        var in = sources.of(id);
        var one = in.stream()
                .filter(source -> source.submission().equals(submission))
                .findFirst()
                .orElseThrow(() -> new NotFound("source of story", submission));
        story.takeOutSource(one.credit(), in.size() == 1, actor.person(), at);
        stories.keep(story);
        sources.takeOut(submission, actor.person(), at);
    }

    /** A story nobody sent in. */
    public StoryId write(Manuscript text, UnitId unit, Actor actor) {
        return begin(text, unit, actor, clock.instant());
    }

    /** @return the number of the edition that now counts */
    public int save(StoryId id, Manuscript text, int basedOn, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        obstacle(story, actor).ifPresent(code -> {
            throw new Refusal(code);
        });
        return keep(story, text, basedOn, actor);
    }

    /** What forbids this person to write in it at this desk, if anything does. */
    public Optional<String> obstacle(Story story, Actor actor) {
        return switch (story.stage()) {
            case EDITING -> unless(story, actor, "story.save.not-an-editor", Role.EDITOR);
            case IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW -> Optional.of("story.save.in-review");
            case TO_BE_SIGNED -> unless(story, actor, "story.save.without-role", Role.EDITOR, Role.PROOFREADER);
            case SIGNED_OFF, WITHDRAWN, DROPPED -> story.obstacle(Act.SAVE);
        };
    }

    private static Optional<String> unless(Story story, Actor actor, String code, Role... roles) {
        return actor.reach(roles).covers(story.unit()) ? Optional.empty() : Optional.of(code);
    }

    /** Writes the edition into whatever stage the story is in; the caller has made sure that this person may. */
    public int keep(Story story, Manuscript text, int basedOn, Actor actor) {
        if (text.sha256().equals(editions.current(story).sha256())) {
            unsaved.clear(story.id(), actor.person());
            return story.edition();
        }
        var edition = story.save(text, basedOn, actor.person(), clock.instant());
        stories.keep(story);
        editions.add(edition);
        unsaved.clear(story.id(), actor.person());
        return edition.number();
    }

    public void send(StoryId id, Actor actor) {
        var story = edited(id, actor);
        story.send(editions.current(story).text(), actor.person(), clock.instant());
        stories.keep(story);
    }

    public void takeBack(StoryId id, Actor actor) {
        var story = edited(id, actor);
        story.takeBack(actor.person(), clock.instant());
        stories.keep(story);
    }

    public void takeOver(StoryId id, Actor actor) {
        var story = edited(id, actor);
        story.takeOver(actor.person(), clock.instant());
        stories.keep(story);
    }

    public void revise(StoryId id, Actor actor) {
        var story = edited(id, actor);
        story.revise(actor.person(), clock.instant());
        stories.keep(story);
    }

    public void abandon(StoryId id, Actor actor) {
        var story = edited(id, actor);
        story.abandon(editions.live(story).orElse(null), actor.person(), clock.instant());
        stories.keep(story);
    }

    public void drop(StoryId id, Opinion reason, Actor actor) {
        var story = edited(id, actor);
        var why = reason.required(REASON_LEAST, "story.reason.too-short").text();
        story.drop(why, actor.person(), clock.instant());
        stories.keep(story);
        notices.tellSenders(story, "story.declined", "《" + story.headline() + "》这次没有用上", why);
    }

    public void reopen(StoryId id, Actor actor) {
        var story = edited(id, actor);
        story.reopen(actor.person(), clock.instant());
        stories.keep(story);
    }

    private Story edited(StoryId id, Actor actor) {
        return stories.getVisibleTo(id, actor.reach(Role.EDITOR));
    }

    private StoryId begin(Manuscript text, UnitId unit, Actor actor, Instant at) {
        if (!actor.reach(Role.EDITOR).covers(unit)) {
            throw new NotFound("unit", unit);
        }
        var story = Story.open(StoryId.next(), numbers.next(at), unit, actor.person(), at);
        var first = story.begin(text, at);
        stories.keep(story);
        editions.add(first);
        return story.id();
    }
}
