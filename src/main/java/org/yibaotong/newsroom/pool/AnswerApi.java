package org.yibaotong.newsroom.pool;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The four answers and the way back for programs, with the same rules and refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/submissions/{id}")
@Allow(Role.EDITOR)
@Scope("submissions:write")
class AnswerApi {

    private final AnswerDesk desk;

    AnswerApi(AnswerDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/adoption")
    ResponseEntity<Map<String, String>> adopt(@PathVariable SubmissionId id, Actor actor) {
        var story = desk.adopt(new Item(id, null), actor).toString();
        return ResponseEntity.created(URI.create("/api/v1/stories/" + story)).body(Map.of("story", story));
    }

    @PostMapping("/merge")
    ResponseEntity<Void> merge(@PathVariable SubmissionId id, @RequestBody AnswerForm form, Actor actor) {
        desk.merge(new Item(id, form.seen()), form.into(), actor);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/merge")
    ResponseEntity<Void> takeOut(
            @PathVariable SubmissionId id,
            @RequestParam(defaultValue = "false") boolean apart,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        desk.takeOut(id, apart, reason, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/hold")
    ResponseEntity<Void> hold(@PathVariable SubmissionId id, @RequestBody AnswerForm form, Actor actor) {
        desk.hold(new Item(id, form.seen()), form.day(), form.words(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/decline")
    ResponseEntity<Void> decline(@PathVariable SubmissionId id, @RequestBody AnswerForm form, Actor actor) {
        desk.decline(new Item(id, form.seen()), form.words(), actor);
        return ResponseEntity.noContent().build();
    }
}
