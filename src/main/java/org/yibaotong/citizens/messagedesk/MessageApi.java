package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.messagedesk.MessageList.Actors;
import org.yibaotong.citizens.moderation.ModerationDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Times;

/** The messages for programs: what a clerk can do at the desk. */
@RestController
@RequestMapping("/api/v1/messages")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class MessageApi {

    private final MessageDesk desk;
    private final AnswerDesk answers;
    private final ModerationDesk moderation;
    private final MessageList list;
    private final MessagePages pages;
    private final Clock clock;

    MessageApi(
            MessageDesk desk,
            AnswerDesk answers,
            ModerationDesk moderation,
            MessageList list,
            MessagePages pages,
            Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.moderation = moderation;
        this.list = list;
        this.pages = pages;
        this.clock = clock;
    }

    /** How to reach a writer, read once. */
    record ContactJson(String contact) {}

    @GetMapping
    @Scope("messages:read")
    List<ListedMessageJson> list(@RequestParam(defaultValue = "MINE") Queue queue, Actor actor, Paging paging) {
        var actors = new Actors(MessageDesk.reach(actor), actor.unit());
        return list.json(queue, actors, Times.date(clock.instant()), paging);
    }

    @GetMapping("/{message}")
    @Scope("messages:read")
    MessageJson show(@PathVariable MessageId message, Actor actor) {
        return pages.json(message, actor);
    }

    @PostMapping("/{message}/acceptance")
    @Scope("messages:write")
    ResponseEntity<Void> accept(@PathVariable MessageId message, Actor actor) {
        desk.accept(message, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/referral")
    @Scope("messages:write")
    ResponseEntity<Void> refer(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        desk.refer(message, sent, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/bounce")
    @Scope("messages:write")
    ResponseEntity<Void> bounce(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        desk.bounce(message, sent, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/release")
    @Scope("messages:write")
    @Allow(Role.EDITOR)
    ResponseEntity<Void> release(@PathVariable MessageId message, Actor actor) {
        moderation.release(List.of(message), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/aside")
    @Scope("messages:write")
    @Allow(Role.EDITOR)
    ResponseEntity<Void> setAside(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        moderation.setAside(List.of(message), MessageForm.or(sent.reason()), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/extension")
    @Scope("messages:write")
    ResponseEntity<Void> extend(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        answers.extend(message, sent, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/draft")
    @Scope("messages:write")
    ResponseEntity<Void> draft(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        answers.draft(message, sent, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/answer")
    @Scope("messages:write")
    ResponseEntity<Void> pass(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        answers.pass(message, sent.seen(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/return")
    @Scope("messages:write")
    ResponseEntity<Void> sendBack(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        answers.sendBack(message, sent, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/publication")
    @Scope("messages:write")
    ResponseEntity<Void> publish(@PathVariable MessageId message, @RequestBody MessageForm sent, Actor actor) {
        answers.publish(message, sent, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/unpublication")
    @Scope("messages:write")
    ResponseEntity<Void> unpublish(@PathVariable MessageId message, Actor actor) {
        answers.unpublish(message, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{message}/contact")
    @Scope("messages:write")
    ContactJson contact(@PathVariable MessageId message, Actor actor) {
        return new ContactJson(desk.readContact(message, actor));
    }
}
