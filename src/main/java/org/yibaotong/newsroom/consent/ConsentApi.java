package org.yibaotong.newsroom.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The people in pictures, for programs. */
@RestController
@RequestMapping("/api/v1/stories/{id}/consents")
class ConsentApi {

    private final Stories stories;
    private final Editions editions;
    private final ConsentCards cards;
    private final ConsentDesk desk;

    ConsentApi(Stories stories, Editions editions, ConsentCards cards, ConsentDesk desk) {
        this.stories = stories;
        this.editions = editions;
        this.cards = cards;
        this.desk = desk;
    }

    /**
     * @param showing null while nobody has answered
     * @param mayBeShown whether it stands in the way of nothing
     */
    record ConsentJson(String picture, @Nullable Showing showing, String note, boolean mayBeShown) {}

    record Answer(Showing showing, @Nullable String note) {}

    record Forced(String reason) {}

    @GetMapping
    @ForNewsroom
    @Scope("stories:read")
    List<ConsentJson> list(@PathVariable StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        return cards.of(story, editions.current(story), StoryTable.SHEET, actor).lines().stream()
                .map(line -> new ConsentJson(line.picture(), line.showing(), line.note(), !line.isInTheWay()))
                .toList();
    }

    @PostMapping("/{picture}")
    @ForNewsroom
    @Scope("stories:write")
    ResponseEntity<Void> answer(
            @PathVariable StoryId id, @PathVariable FileId picture, @RequestBody Answer answer, Actor actor) {
        var note = answer.note();
        desk.answer(id, picture, answer.showing(), note == null ? "" : note, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{picture}/override")
    @Allow(Role.FINAL_REVIEWER)
    @Scope("publications:write")
    ResponseEntity<Void> force(
            @PathVariable StoryId id, @PathVariable FileId picture, @RequestBody Forced forced, Actor actor) {
        desk.force(id, picture, new Opinion(forced.reason()), actor);
        return ResponseEntity.noContent().build();
    }
}
