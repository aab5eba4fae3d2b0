package org.yibaotong.newsroom.pool;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.list.RecentStories;
import org.yibaotong.newsroom.pool.PoolItem.Choice;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** The stories an editor may merge something into, the newest first. */
@Component
class StoryChoices {

    private final RecentStories stories;
    private final Words words;

    StoryChoices(RecentStories stories, Words words) {
        this.stories = stories;
        this.words = words;
    }

    List<Choice> of(Actor actor) {
        return stories.list(actor.reach(Role.EDITOR)).stream()
                .map(story -> new Choice(story.id().toString(), story.headline(), words.of(story.stage())))
                .toList();
    }
}
