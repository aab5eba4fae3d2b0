package org.yibaotong.newsroom.signoff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.newsroom.StoryPublished;
import org.yibaotong.newsroom.review.Concerned;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryNotices;

/** Tells everyone concerned, once, that readers can open what was signed (已发布): not before, and however late that is. */
@Component
class PublishedNotices {

    private final Stories stories;
    private final Editions editions;
    private final SignOffs signOffs;
    private final Announcements announcements;
    private final StoryNotices notices;
    private final Concerned concerned;

    PublishedNotices(
            Stories stories,
            Editions editions,
            SignOffs signOffs,
            Announcements announcements,
            StoryNotices notices,
            Concerned concerned) {
        this.stories = stories;
        this.editions = editions;
        this.signOffs = signOffs;
        this.announcements = announcements;
        this.notices = notices;
        this.concerned = concerned;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(StoryPublished published) {
        stories.findById(published.story()).filter(Story::isLive).ifPresent(story -> {
            var signed = signOffs.get(story.id(), published.edition());
            if (announcements.add(story.id(), signed.edition(), published.at())) {
                tell(story, signed);
            }
        });
    }

    private void tell(Story story, SignOff signed) {
        var headline = editions.get(story.id(), signed.edition()).text().headline();
        var kind = signed.isCorrection() ? "story.corrected" : "story.published";
        var title = "《" + headline.text() + "》" + (signed.isCorrection() ? "已更正" : "已发布");
        notices.tellSenders(story, kind, title, signed.note());
        notices.tellNewsroom(story, kind, title, signed.note(), concerned.newsroom(story));
    }
}
