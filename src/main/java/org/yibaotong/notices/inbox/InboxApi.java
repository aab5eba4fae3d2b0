package org.yibaotong.notices.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.notices.inbox.Inbox.Received;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** One's messages, for programs. */
@RestController
@RequestMapping("/api/v1/notices")
@Allow
class InboxApi {

    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @Scope("notices:read")
    List<Received> list(Actor actor, Paging paging) {
        return inbox.list(actor.person(), paging).rows();
    }

    @PostMapping("/{id}/reading")
    @Scope("notices:write")
    ResponseEntity<Void> read(@PathVariable UUID id, Actor actor) {
        inbox.open(id, actor.person());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/reading")
    @Scope("notices:write")
    ResponseEntity<Void> readAll(Actor actor) {
        inbox.readAll(actor.person());
        return ResponseEntity.noContent().build();
    }
}
