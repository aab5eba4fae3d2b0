package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.messagedesk.MessageList.Actors;
import org.yibaotong.citizens.moderation.ModerationDesk;
import org.yibaotong.citizens.template.ReplyTemplates;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Times;

/** The clerk's pages of messages (留言): the own queue, and one message on its road. */
@Controller
@RequestMapping("/desk/messages")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class MessageController {

    private final MessageDesk desk;
    private final AnswerDesk answers;
    private final ModerationDesk moderation;
    private final MessageList list;
    private final MessagePages pages;
    private final ReplyTemplates templates;
    private final Clock clock;

    MessageController(
            MessageDesk desk,
            AnswerDesk answers,
            ModerationDesk moderation,
            MessageList list,
            MessagePages pages,
            ReplyTemplates templates,
            Clock clock) {
        this.templates = templates;
        this.desk = desk;
        this.answers = answers;
        this.moderation = moderation;
        this.list = list;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "MINE") Queue queue, Actor actor, Paging paging) {
        var actors = new Actors(MessageDesk.reach(actor), actor.unit());
        var rows = list.page(queue, actors, Times.date(clock.instant()), paging);
        return new ModelAndView(
                "citizens/message/list", Map.of("queue", queue, "rows", rows, "waiting", list.waiting(actors)));
    }

    @GetMapping("/{message}")
    ModelAndView show(@PathVariable MessageId message, Actor actor) {
        return page(message, MessageForm.EMPTY, "", actor);
    }

    @PostMapping("/{message}/acceptance")
    ModelAndView accept(@PathVariable MessageId message, Actor actor, RedirectAttributes next) {
        return tried(message, () -> desk.accept(message, actor), "受理了，答复的期限在上面。", MessageForm.EMPTY, actor, next);
    }

    @PostMapping("/{message}/referral")
    ModelAndView refer(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(message, () -> desk.refer(message, typed, actor), "转出去了，对方会收到消息。", typed, actor, next);
    }

    /** Whoever bounces it may not see it any more. */
    @PostMapping("/{message}/bounce")
    ModelAndView bounce(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.bounce(message, typed, actor), MessageForm.FIELDS)
                .then("/desk/messages", "退回去了，转来的人会重新转。", next, () -> page(message, typed, "", actor));
    }

    @PostMapping("/{message}/release")
    @Allow(Role.EDITOR)
    ModelAndView release(@PathVariable MessageId message, Actor actor, RedirectAttributes next) {
        return tried(
                message,
                () -> moderation.release(List.of(message), actor),
                "接着办了，在“等我们办”里。",
                MessageForm.EMPTY,
                actor,
                next);
    }

    @PostMapping("/{message}/aside")
    @Allow(Role.EDITOR)
    ModelAndView setAside(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(
                message,
                () -> moderation.setAside(List.of(message), MessageForm.or(typed.reason()), actor),
                "放到一边了，随时可以拿回来。",
                typed,
                actor,
                next);
    }

    @PostMapping("/{message}/extension")
    ModelAndView extend(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(message, () -> answers.extend(message, typed, actor), "延期了，群众看得到为什么。", typed, actor, next);
    }

    @PostMapping("/{message}/draft")
    ModelAndView draft(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(message, () -> answers.draft(message, typed, actor), "写好了，等另一个人看过再发。", typed, actor, next);
    }

    /** Put into the answer for its writer to change; nothing is kept or sent. */
    @PostMapping("/{message}/template")
    ModelAndView insert(
            @PathVariable MessageId message,
            @ModelAttribute MessageForm typed,
            @RequestParam(required = false) @Nullable UUID template,
            Actor actor) {
        var answer = MessageForm.or(typed.answer());
        var inserted = template == null
                ? answer
                : templates.get(template, actor.unit()).after(answer);
        return page(message, typed.answering(inserted), "", actor);
    }

    @PostMapping("/{message}/answer")
    ModelAndView pass(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(message, () -> answers.pass(message, typed.seen(), actor), "答复了，留言人看得到。", typed, actor, next);
    }

    @PostMapping("/{message}/return")
    ModelAndView sendBack(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(message, () -> answers.sendBack(message, typed, actor), "退回重写了。", typed, actor, next);
    }

    @PostMapping("/{message}/publication")
    ModelAndView publish(
            @PathVariable MessageId message, @ModelAttribute MessageForm typed, Actor actor, RedirectAttributes next) {
        return tried(message, () -> answers.publish(message, typed, actor), "放到留言板上了，原文没有动。", typed, actor, next);
    }

    @PostMapping("/{message}/unpublication")
    ModelAndView unpublish(@PathVariable MessageId message, Actor actor, RedirectAttributes next) {
        return tried(message, () -> answers.unpublish(message, actor), "撤下来了。", MessageForm.EMPTY, actor, next);
    }

    /** A look is an act, so it is posted; what is read stands in this answer only. */
    @PostMapping("/{message}/contact")
    ModelAndView contact(@PathVariable MessageId message, Actor actor) {
        return page(message, MessageForm.EMPTY, desk.readContact(message, actor), actor);
    }

    private ModelAndView tried(
            MessageId message, Runnable act, String toast, MessageForm typed, Actor actor, RedirectAttributes next) {
        return Attempt.at(act, MessageForm.FIELDS)
                .then("/desk/messages/" + message, toast, next, () -> page(message, typed, "", actor));
    }

    private ModelAndView page(MessageId message, MessageForm typed, String contact, Actor actor) {
        return new ModelAndView(
                "citizens/message/show",
                Map.of("message", pages.page(message, typed, contact, actor), "templates", templates.of(actor.unit())));
    }
}
