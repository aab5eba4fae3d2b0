package org.yibaotong.newsroom.pool;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The four answers to one submission, and the way back. A refused one comes back with what was typed, and with what meanwhile happened. */
@Controller
@RequestMapping("/desk/pool/{id}")
@Allow(Role.EDITOR)
class AnswerController {

    private final AnswerDesk desk;
    private final Submissions submissions;
    private final PoolItems items;
    private final Clock clock;

    AnswerController(AnswerDesk desk, Submissions submissions, PoolItems items, Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.items = items;
        this.clock = clock;
    }

    @PostMapping("/adoption")
    Object adopt(
            @PathVariable SubmissionId id,
            @RequestParam(defaultValue = "") List<Item> with,
            AnswerForm form,
            Actor actor,
            RedirectAttributes next) {
        try {
            var story = desk.adopt(new Item(id, form.seen()), with, actor);
            next.addFlashAttribute("toast", "采用了，作者会收到消息");
            return "redirect:/desk/stories/" + story;
        } catch (Refusal refusal) {
            return again(id, form, "adoption", actor, refusal);
        }
    }

    @PostMapping("/merge")
    Object merge(@PathVariable SubmissionId id, AnswerForm form, Actor actor, RedirectAttributes next) {
        return answer(id, form, "merge", actor, next, "已并稿，署名里会有这家单位", item -> desk.merge(item, form.into(), actor));
    }

    @PostMapping("/hold")
    Object hold(@PathVariable SubmissionId id, AnswerForm form, Actor actor, RedirectAttributes next) {
        return answer(
                id, form, "hold", actor, next, "暂存了，到那天会再提醒", item -> desk.hold(item, form.day(), form.words(), actor));
    }

    @PostMapping("/decline")
    Object decline(@PathVariable SubmissionId id, AnswerForm form, Actor actor, RedirectAttributes next) {
        return answer(
                id, form, "decline", actor, next, "谢绝了，理由已经告诉作者", item -> desk.decline(item, form.words(), actor));
    }

    @PostMapping("/taking-out")
    Object takeOut(
            @PathVariable SubmissionId id,
            @RequestParam(defaultValue = "false") boolean apart,
            AnswerForm form,
            Actor actor,
            RedirectAttributes next) {
        try {
            desk.takeOut(id, apart, form.words(), actor);
            next.addFlashAttribute("toast", "拆出来了，又在等答复；作者会收到消息");
            return "redirect:/desk/pool/" + id;
        } catch (Refusal refusal) {
            return again(id, form, "taking-out", actor, refusal);
        }
    }

    private Object answer(
            SubmissionId id,
            AnswerForm form,
            String tried,
            Actor actor,
            RedirectAttributes next,
            String done,
            Consumer<Item> given) {
        try {
            given.accept(new Item(id, form.seen()));
            next.addFlashAttribute("toast", done);
            return "redirect:/desk/pool";
        } catch (Refusal refusal) {
            return again(id, form, tried, actor, refusal);
        }
    }

    private ModelAndView again(SubmissionId id, AnswerForm form, String tried, Actor actor, Refusal refusal) {
        var submission = submissions.getWithin(actor.reach(Role.EDITOR), id);
        var item = items.of(submission, actor, form, clock.instant());
        var fields = refusal.code().startsWith("answer.") ? AnswerForm.FIELDS : new String[0];
        var model = Map.of("item", item, "tried", tried, "refused", FieldErrors.of(refusal, fields));
        var status = fields.length > 0 ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return new ModelAndView("newsroom/pool/show", model, status);
    }
}
