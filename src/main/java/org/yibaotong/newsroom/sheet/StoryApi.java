package org.yibaotong.newsroom.sheet;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.list.StoryFilter;
import org.yibaotong.newsroom.list.StoryLists;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.EditionRow;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Stories for programs: the same desks and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/stories")
class StoryApi {

    private final Stories stories;
    private final Editions editions;
    private final Sources sources;
    private final StoryLists lists;
    private final SavingDesk saving;
    private final StoryDesk desk;

    StoryApi(Stories stories, Editions editions, Sources sources, StoryLists lists, SavingDesk saving, StoryDesk desk) {
        this.stories = stories;
        this.editions = editions;
        this.sources = sources;
        this.lists = lists;
        this.saving = saving;
        this.desk = desk;
    }

    /** @param older give it as {@code before} to get the next page; null on the last */
    record StoryListing(List<StoryJson> stories, @Nullable String older) {}

    @GetMapping
    @ForNewsroom
    @Scope("stories:read")
    StoryListing list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ListEdge before,
            Actor actor) {
        var walk = lists.walk(new StoryFilter(stage, unit, mine, topic, q), before, actor);
        return new StoryListing(walk.rows().stream().map(StoryJson::of).toList(), Objects.toString(walk.older(), null));
    }

    @GetMapping("/{id}")
    @ForNewsroom
    @Scope("stories:read")
    StoryJson show(@PathVariable StoryId id, Actor actor) {
        var story = visible(id, actor);
        return StoryJson.of(story, editions.current(story), sources.of(id));
    }

    @GetMapping("/{id}/editions")
    @ForNewsroom
    @Scope("stories:read")
    List<EditionRow> listEditions(@PathVariable StoryId id, Actor actor) {
        return editions.list(visible(id, actor).id());
    }

    @GetMapping("/{id}/editions/{number}")
    @ForNewsroom
    @Scope("stories:read")
    StoryJson showEdition(@PathVariable StoryId id, @PathVariable int number, Actor actor) {
        return StoryJson.of(visible(id, actor), editions.get(id, number), sources.of(id));
    }

    @PostMapping
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    ResponseEntity<StoryJson> create(@RequestBody SentStory sent, Actor actor) {
        var text = sent.manuscript();
        saving.checkFiles(text);
        var id = desk.write(text, sent.unitId(), actor);
        return ResponseEntity.created(URI.create("/api/v1/stories/" + id)).body(show(id, actor));
    }

    @PostMapping("/{id}/editions")
    @ForNewsroom
    @Scope("stories:write")
    ResponseEntity<Map<String, Integer>> save(@PathVariable StoryId id, @RequestBody SentStory sent, Actor actor) {
        var number = saving.save(id, sent.manuscript(), sent.base(), actor);
        return ResponseEntity.created(URI.create("/api/v1/stories/" + id + "/editions/" + number))
                .body(Map.of("edition", number));
    }

    @PostMapping("/{id}/review-request")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    ResponseEntity<Void> send(@PathVariable StoryId id, Actor actor) {
        desk.send(id, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/recall")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    ResponseEntity<Void> takeBack(@PathVariable StoryId id, Actor actor) {
        desk.takeBack(id, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/revision")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    ResponseEntity<Void> revise(@PathVariable StoryId id, Actor actor) {
        desk.revise(id, actor);
        return ResponseEntity.noContent().build();
    }

    private Story visible(StoryId id, Actor actor) {
        return stories.getVisibleTo(id, actor.reach(Role.newsroom()));
    }
}
