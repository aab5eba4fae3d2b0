package org.yibaotong.newsroom.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/**
 * One answer to several ticked submissions. Each is answered by itself, and each has its own result; what was typed comes back for
 * those that were refused.
 */
@Controller
@RequestMapping("/desk/pool")
@Allow(Role.EDITOR)
class BatchController {

    private final AnswerDesk desk;
    private final Submissions submissions;
    private final Words words;

    BatchController(AnswerDesk desk, Submissions submissions, Words words) {
        this.desk = desk;
        this.submissions = submissions;
        this.words = words;
    }

    @PostMapping("/declines")
    String decline(
            @RequestParam(defaultValue = "") List<Item> ticked, AnswerForm form, Actor actor, RedirectAttributes next) {
        return each(ticked, form, actor, next, item -> desk.decline(item, form.words(), actor));
    }

    @PostMapping("/holds")
    String hold(
            @RequestParam(defaultValue = "") List<Item> ticked, AnswerForm form, Actor actor, RedirectAttributes next) {
        return each(ticked, form, actor, next, item -> desk.hold(item, form.day(), form.words(), actor));
    }

    @PostMapping("/merges")
    String merge(
            @RequestParam(defaultValue = "") List<Item> ticked, AnswerForm form, Actor actor, RedirectAttributes next) {
        return each(ticked, form, actor, next, item -> desk.merge(item, form.into(), actor));
    }

    private String each(
            List<Item> ticked, AnswerForm form, Actor actor, RedirectAttributes next, Consumer<Item> answer) {
        var refused = new ArrayList<String>();
        var done = new ArrayList<String>();
        for (var item : ticked) {
            try {
                answer.accept(item);
                done.add(title(item, actor));
            } catch (Refusal refusal) {
                refused.add(title(item, actor)
                        + words.of(refusal.code(), refusal.arguments().toArray()));
            } catch (NotFound missing) {
                refused.add(words.of("error.not-found"));
            }
        }
        next.addFlashAttribute("refused", refused);
        next.addFlashAttribute("done", done);
        if (ticked.isEmpty() || !refused.isEmpty()) {
            next.addFlashAttribute("typed", form);
        }
        if (ticked.isEmpty()) {
            next.addFlashAttribute("toast", "还没有勾选，先在左边勾几件");
        }
        return "redirect:/desk/pool";
    }

    private String title(Item item, Actor actor) {
        return "《" + submissions.getWithin(actor.reach(Role.EDITOR), item.id()).title() + "》";
    }
}
