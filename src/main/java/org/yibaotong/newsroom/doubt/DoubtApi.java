package org.yibaotong.newsroom.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Doubts for programs. */
@RestController
@RequestMapping("/api/v1/stories/{id}/doubts")
class DoubtApi {

    private final Stories stories;
    private final Editions editions;
    private final Doubts doubts;
    private final DoubtDesk desk;

    DoubtApi(Stories stories, Editions editions, Doubts doubts, DoubtDesk desk) {
        this.stories = stories;
        this.editions = editions;
        this.doubts = doubts;
        this.desk = desk;
    }

    /** @param cleared why it may stay in this story, or null */
    record DoubtJson(
            String where,
            String words,
            String rule,
            String gravity,
            String advice,
            String source,
            @Nullable String cleared) {

        static DoubtJson of(StoryDoubt one) {
            var doubt = one.doubt();
            return new DoubtJson(
                    one.where(),
                    doubt.words(),
                    doubt.rule(),
                    doubt.gravity().name(),
                    doubt.advice(),
                    doubt.source(),
                    one.clearedBecause());
        }
    }

    record Cleared(String rule, String words, String reason) {}

    @GetMapping
    @ForNewsroom
    @Scope("stories:read")
    List<DoubtJson> list(@PathVariable StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        return doubts.of(editions.current(story)).stream().map(DoubtJson::of).toList();
    }

    @PostMapping("/dismissal")
    @ForNewsroom
    @Scope("stories:write")
    ResponseEntity<Void> dismiss(@PathVariable StoryId id, @RequestBody DoubtKey key, Actor actor) {
        desk.dismiss(id, key, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/clearing")
    @Allow(Role.FINAL_REVIEWER)
    @Scope("publications:write")
    ResponseEntity<Void> clear(@PathVariable StoryId id, @RequestBody Cleared cleared, Actor actor) {
        desk.clear(id, new DoubtKey(cleared.rule(), cleared.words()), new Opinion(cleared.reason()), actor);
        return ResponseEntity.noContent().build();
    }
}
