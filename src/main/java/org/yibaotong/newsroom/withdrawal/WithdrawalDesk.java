package org.yibaotong.newsroom.withdrawal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.picture.PictureDesk;
import org.yibaotong.newsroom.review.Concerned;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryNotices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where published stories are withdrawn (撤稿). */
@Service
@Transactional
public class WithdrawalDesk {

    private final Stories stories;
    private final Editions editions;
    private final Withdrawals withdrawals;
    private final PictureDesk pictures;
    private final StoryNotices notices;
    private final Concerned concerned;
    private final Clock clock;

    WithdrawalDesk(
            Stories stories,
            Editions editions,
            Withdrawals withdrawals,
            PictureDesk pictures,
            StoryNotices notices,
            Concerned concerned,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.pictures = pictures;
        this.notices = notices;
        this.concerned = concerned;
        this.clock = clock;
    }

    public void withdraw(StoryId id, String typedHeadline, PublicNote reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        var at = clock.instant();
        story.withdraw(editions.live(story).orElse(null), typedHeadline, reason, actor.person(), at);
        stories.keep(story);
        withdrawals.add(new Withdrawal(id, story.edition(), reason.text(), actor.person(), at));
        pictures.takeDown(story, actor.person(), at);
        var title = "《" + story.headline() + "》已撤稿";
        notices.tellSenders(story, "story.withdrawn", title, reason.text());
        notices.tellNewsroom(story, "story.withdrawn", title, reason.text(), concerned.newsroom(story));
    }
}
