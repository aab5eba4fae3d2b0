package org.yibaotong.newsroom.correction;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryNotices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where it is decided that a published story is corrected (更正). */
@Service
@Transactional
public class CorrectionDesk {

    private static final int REASON_LEAST = 4;

    private final Stories stories;
    private final Corrections corrections;
    private final StoryNotices notices;
    private final Clock clock;

    CorrectionDesk(Stories stories, Corrections corrections, StoryNotices notices, Clock clock) {
        this.stories = stories;
        this.corrections = corrections;
        this.notices = notices;
        this.clock = clock;
    }

    /** Everyone else concerned is told when the corrected edition is signed, with the public note. */
    public void correct(StoryId id, PublicNote note, Opinion reason, Actor actor) {
        var why = reason.required(REASON_LEAST, "story.reason.too-short").text();
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        var at = clock.instant();
        var edition = story.edition();
        story.correct(note, why, actor.person(), at);
        stories.keep(story);
        corrections.add(new Correction(id, edition, note.text(), why, actor.person(), at));
        notices.tellNewsroom(
                story, "story.to-be-corrected", "《" + story.headline() + "》要更正", why, List.of(story.editor()));
    }
}
