package org.yibaotong.newsroom.sheet;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.UnsavedTexts;
import org.yibaotong.newsroom.review.ReviewDesk;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Takes what is typed to the desk whose turn it is: the editing desk, or the reviewer in turn. */
@Service
@Transactional
class SavingDesk {

    private final Stories stories;
    private final StoryDesk storyDesk;
    private final ReviewDesk reviewDesk;
    private final UnsavedTexts unsaved;
    private final StoredFiles files;
    private final Clock clock;

    SavingDesk(
            Stories stories,
            StoryDesk storyDesk,
            ReviewDesk reviewDesk,
            UnsavedTexts unsaved,
            StoredFiles files,
            Clock clock) {
        this.stories = stories;
        this.storyDesk = storyDesk;
        this.reviewDesk = reviewDesk;
        this.unsaved = unsaved;
        this.files = files;
        this.clock = clock;
    }

    int save(StoryId id, Manuscript text, int basedOn, Actor actor) {
        checkFiles(text);
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        Refusal.when(hasReviewed(story, actor), "story.save.reviewed-it");
        return story.stage().round().isPresent()
                ? reviewDesk.edit(id, text, basedOn, actor)
                : storyDesk.save(id, text, basedOn, actor);
    }

    /** What forbids this person to write in it now, if anything does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Story story, Actor actor) {
        if (hasReviewed(story, actor)) {
            return Optional.of("story.save.reviewed-it");
        }
        return story.stage().round().isPresent() ? reviewDesk.obstacle(story, actor) : storyDesk.obstacle(story, actor);
    }

    private boolean hasReviewed(Story story, Actor actor) {
        return story.stage() == Stage.TO_BE_SIGNED && reviewDesk.hasPassed(story, actor);
    }

    /** Saved and sent to review, or neither. */
    void saveAndSend(StoryId id, Manuscript text, int basedOn, Actor actor) {
        save(id, text, basedOn, actor);
        storyDesk.send(id, actor);
    }

    /** Keeps what is typed and not saved, for this person alone. */
    void keep(StoryId id, EditionForm typed, Actor actor) {
        stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        unsaved.keep(id, typed.unsaved(actor.person(), clock.instant()));
    }

    EditionForm kept(StoryId id, Actor actor) {
        return unsaved.find(id, actor.person())
                .map(EditionForm::of)
                .orElseThrow(() -> new NotFound("unsaved text of story", id));
    }

    void discard(StoryId id, Actor actor) {
        unsaved.clear(id, actor.person());
    }

    void checkFiles(Manuscript text) {
        var cover = text.cover();
        Refusal.unless(
                cover == null || files.find(cover).filter(StoredFile::isPicture).isPresent(),
                "story.cover.not-a-picture");
        text.videos()
                .keySet()
                .forEach(video -> Refusal.unless(
                        files.find(video).filter(StoredFile::isVideo).isPresent(), "story.video.not-there"));
        text.captions()
                .forEach(captions -> Refusal.unless(
                        files.find(captions).filter(StoredFile::isCaptions).isPresent(), "story.captions.not-there"));
    }
}
