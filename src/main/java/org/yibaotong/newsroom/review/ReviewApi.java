package org.yibaotong.newsroom.review;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Reviews for programs. */
@RestController
@Scope("reviews:write")
@RequestMapping("/api/v1/stories/{id}")
class ReviewApi {

    private final ReviewDesk desk;

    ReviewApi(ReviewDesk desk) {
        this.desk = desk;
    }

    /** Why it cannot wait. */
    record Emergency(@Nullable String reason, int edition) {}

    @PostMapping("/reviews")
    @Allow({Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    ResponseEntity<Void> review(@PathVariable StoryId id, @RequestBody ReviewForm form, Actor actor) {
        desk.review(id, form.decision(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/emergency")
    @Allow(Role.FINAL_REVIEWER)
    ResponseEntity<Void> passInEmergency(@PathVariable StoryId id, @RequestBody Emergency sent, Actor actor) {
        var reason = new Opinion(sent.reason() == null ? "" : sent.reason());
        desk.passInEmergency(id, reason, sent.edition(), actor);
        return ResponseEntity.noContent().build();
    }
}
