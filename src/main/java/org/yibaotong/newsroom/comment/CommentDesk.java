package org.yibaotong.newsroom.comment;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.Role;

/** Where people of the newsroom speak to each other about a story. */
@Service
@Transactional
class CommentDesk {

    private final Stories stories;
    private final Comments comments;
    private final Colleagues colleagues;
    private final Notices notices;
    private final Clock clock;

    CommentDesk(Stories stories, Comments comments, Colleagues colleagues, Notices notices, Clock clock) {
        this.stories = stories;
        this.comments = comments;
        this.colleagues = colleagues;
        this.notices = notices;
        this.clock = clock;
    }

    void say(StoryId id, CommentWords words, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        comments.add(new Comment(NewId.next(), id, story.edition(), words, actor.person(), clock.instant(), null));
        tell(story, words, actor);
    }

    /** Settled by two at once it is settled, by whoever came first. */
    void settle(StoryId id, UUID comment, Actor actor) {
        stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        comments.settle(id, comment, actor.person(), clock.instant());
    }

    /** Those who are spoken to, and whoever edits it, once each. */
    private void tell(Story story, CommentWords words, Actor actor) {
        var people = new LinkedHashSet<>(Mentions.in(words.words(), colleagues.of(story)));
        people.add(story.editor());
        people.remove(actor.person());
        if (!people.isEmpty()) {
            var title = actor.name() + "在《" + story.headline() + "》上写了批注";
            notices.tell(new Notice("story.commented", title, words.words(), url(story)), people);
        }
    }

    private static String url(Story story) {
        return "/desk/stories/" + story.id() + "/comments";
    }
}
