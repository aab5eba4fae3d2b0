package org.yibaotong.newsroom.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryActed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;

/** Where it is noted whom pictures show and what allows it (照片里的人). */
@Service
@Transactional
public class ConsentDesk {

    private static final int REASON_LEAST = 10;

    private final Stories stories;
    private final Editions editions;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentDesk(Stories stories, Editions editions, Consents consents, ApplicationEventPublisher events, Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /** Holds for the picture wherever it stands, until somebody answers otherwise. */
    public void answer(StoryId id, FileId picture, Showing showing, String note, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        standing(story, picture);
        var at = clock.instant();
        var consent = new Consent(picture, showing, PlainText.line(note), actor.person(), at);
        consents.put(consent);
        var detail = consent.note().isEmpty() ? showing.chinese() : showing.chinese() + "：" + consent.note();
        events.publishEvent(new StoryActed(id, "story.consent-answer", detail, actor.person(), at));
    }

    /**
     * What whoever took the photo says when sending it. An answer that is known stays, unless somebody does not agree; consent without a
     * word on how it was given is asked for again.
     */
    public void say(FileId picture, Showing showing, String note, PersonId by) {
        var line = PlainText.line(note);
        if (Consent.isEnough(showing, line)) {
            var said = new Consent(picture, showing, line, by, clock.instant());
            if (showing.isAllowed()) {
                consents.putIfUnknown(said);
            } else {
                consents.put(said);
            }
        }
    }

    /** Nobody can be recognised in these, as is known already. */
    public void know(Set<FileId> pictures, PersonId by, Instant at) {
        pictures.forEach(picture -> consents.put(new Consent(picture, Showing.NOBODY, "", by, at)));
    }

    /** The picture is shown in this story although nobody agreed, and the final reviewer answers for it (放行). */
    public void force(StoryId id, FileId picture, Opinion reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.FINAL_REVIEWER));
        standing(story, picture);
        var consent = consents.of(List.of(picture)).get(picture);
        if (consent == null) {
            throw new Refusal("consent.force.unanswered");
        }
        Refusal.when(consent.showing().isAllowed(), "consent.force.not-needed");
        var why = reason.required(REASON_LEAST, "story.reason.too-short").text();
        var at = clock.instant();
        if (consents.force(id, picture, why, actor.person(), at)) {
            events.publishEvent(new StoryActed(id, "story.consent-force", why, actor.person(), at));
        }
    }

    /** Whether every picture and video of the edition may be shown. */
    @Transactional(readOnly = true)
    public boolean mayShow(Edition edition) {
        var pictures = edition.text().shown();
        var known = consents.of(pictures);
        var forced = consents.forced(edition.story());
        return pictures.stream().allMatch(picture -> {
            var consent = known.get(picture);
            return consent != null && (consent.showing().isAllowed() || forced.containsKey(picture));
        });
    }

    private void standing(Story story, FileId picture) {
        if (!editions.current(story).text().shown().contains(picture)) {
            throw new NotFound("picture", picture);
        }
    }
}
