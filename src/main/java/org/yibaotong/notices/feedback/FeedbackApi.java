package org.yibaotong.notices.feedback;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** What burdens people, for programs: said, read by its sender, and answered. */
@RestController
@RequestMapping("/api/v1/feedback")
class FeedbackApi {

    private final FeedbackDesk desk;
    private final Feedbacks feedbacks;
    private final FeedbackList list;

    FeedbackApi(FeedbackDesk desk, Feedbacks feedbacks, FeedbackList list) {
        this.desk = desk;
        this.feedbacks = feedbacks;
        this.list = list;
    }

    @GetMapping
    @Allow
    @Scope("feedback:read")
    List<FeedbackRow> own(Actor actor, Paging paging) {
        return list.own(actor.person(), paging).rows();
    }

    @GetMapping("/received")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("feedback:read")
    List<FeedbackRow> received(@RequestParam(defaultValue = "false") boolean answered, Actor actor, Paging paging) {
        return list.received(actor.reach(Role.SYSTEM_ADMINISTRATOR), answered, paging)
                .rows();
    }

    @GetMapping("/{feedback}")
    @Allow
    @Scope("feedback:read")
    FeedbackJson show(@PathVariable UUID feedback, Actor actor) {
        return FeedbackJson.of(feedbacks.getVisibleTo(feedback, actor));
    }

    @PostMapping
    @Allow
    @Scope("feedback:write")
    ResponseEntity<FeedbackJson> give(@RequestBody FeedbackForm sent, Actor actor) {
        var id = desk.give(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/feedback/" + id)).body(show(id, actor));
    }

    @PostMapping("/{feedback}/acceptance")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("feedback:write")
    ResponseEntity<Void> take(@PathVariable UUID feedback, Actor actor) {
        desk.take(feedback, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{feedback}/answer")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("feedback:write")
    ResponseEntity<Void> answer(@PathVariable UUID feedback, @RequestBody FeedbackForm sent, Actor actor) {
        desk.answer(feedback, sent.answer(), actor);
        return ResponseEntity.noContent().build();
    }
}
