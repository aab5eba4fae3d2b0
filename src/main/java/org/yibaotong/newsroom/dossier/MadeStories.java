package org.yibaotong.newsroom.dossier;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.dossier.DossierPage.Made;
import org.yibaotong.newsroom.head.Published;
import org.yibaotong.newsroom.head.StoryMarks;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Says what an event has become: its stories, with whom each names (成稿). */
@Component
class MadeStories {

    private final Stories stories;
    private final Sources sources;
    private final StoryMarks marks;
    private final Published published;

    MadeStories(Stories stories, Sources sources, StoryMarks marks, Published published) {
        this.stories = stories;
        this.sources = sources;
        this.marks = marks;
        this.published = published;
    }

    List<Made> of(Stream<StoryId> ids, Actor actor) {
        return ids.distinct()
                .map(stories::findById)
                .flatMap(Optional::stream)
                .filter(story -> actor.reach(Role.EDITOR).covers(story.unit()))
                .map(this::made)
                .toList();
    }

    private Made made(Story story) {
        var credits = sources.of(story.id()).stream().map(Source::credit).distinct();
        return new Made(
                story.headline(),
                "/desk/stories/" + story.id(),
                marks.of(story.stage(), published.of(story.id()).isPresent()),
                credits.collect(joining("、")));
    }
}
