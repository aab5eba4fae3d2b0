package org.yibaotong.newsroom.submission;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Submissions for programs: senders see their own, editors those of the units they reach. */
@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionApi {

    private final SubmissionDesk desk;
    private final SubmissionReader reader;

    SubmissionApi(SubmissionDesk desk, SubmissionReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @GetMapping
    @Allow({Role.CORRESPONDENT, Role.EDITOR})
    @Scope("submissions:read")
    List<SubmissionJson> list(Actor actor, Paging page) {
        return reader.list(actor, page);
    }

    @GetMapping("/{id}")
    @Allow({Role.CORRESPONDENT, Role.EDITOR})
    @Scope("submissions:read")
    SubmissionJson show(@PathVariable SubmissionId id, Actor actor) {
        return reader.get(actor, id);
    }

    /** Sent again with the same key it is received once, and answered with the same submission. */
    @PostMapping
    @Allow(Role.CORRESPONDENT)
    @Scope("submissions:write")
    ResponseEntity<SubmissionJson> send(
            @RequestBody SentJson sent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        var receipt = desk.submit(sent.toSend(key, actor.person()), actor);
        var received = reader.get(actor, receipt.submission());
        return receipt.fresh()
                ? ResponseEntity.created(URI.create("/api/v1/submissions/" + received.id()))
                        .body(received)
                : ResponseEntity.ok(received);
    }
}
