package org.yibaotong.newsroom.adviser;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Scope;

/** Asks the service outside, for programs. What it says comes among the doubts. */
@RestController
@RequestMapping("/api/v1/stories/{id}/advice")
class AdviserApi {

    private final AdviserDesk desk;

    AdviserApi(AdviserDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ForNewsroom
    @Scope("stories:write")
    ResponseEntity<Void> ask(@PathVariable StoryId id, Actor actor) {
        desk.ask(id, actor);
        return ResponseEntity.accepted().build();
    }
}
