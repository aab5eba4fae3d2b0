package org.yibaotong.archive.desk;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.check.VerifyDesk;
import org.yibaotong.archive.history.HistoryDesk;
import org.yibaotong.archive.history.HistoryDesk.Taken;
import org.yibaotong.archive.kept.ArchiveSettings;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** The pages of archives: the list, beginning one, and one with how far it is. */
@Controller
@RequestMapping("/desk/archives")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ArchiveController {

    private final ArchivePages pages;
    private final ArchiveDesk desk;
    private final HistoryDesk history;
    private final VerifyDesk verify;
    private final ArchiveSettings settings;
    private final Words words;

    ArchiveController(
            ArchivePages pages,
            ArchiveDesk desk,
            HistoryDesk history,
            VerifyDesk verify,
            ArchiveSettings settings,
            Words words) {
        this.pages = pages;
        this.desk = desk;
        this.history = history;
        this.verify = verify;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping
    String list(Paging paging, Actor actor, Model model) {
        model.addAttribute("rows", pages.list(paging, actor));
        return "archive/desk/list";
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam UUID account, Actor actor) {
        var facts = desk.account(new AccountId(account), actor);
        return form(BeginForm.of(facts.id(), facts.link()), actor);
    }

    @PostMapping
    ModelAndView begin(@ModelAttribute BeginForm typed, Actor actor, RedirectAttributes flash) {
        var id = ArchiveId.next();
        return Attempt.at(() -> desk.begin(id, typed, actor), BeginForm.FIELDS)
                .then("/desk/archives/" + id, "开始存了，可以关掉这一页", flash, () -> form(typed, actor));
    }

    @PostMapping("/history")
    ModelAndView takeIn(
            @RequestParam UUID account,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes flash) {
        try {
            var taken = history.take(new AccountId(account), content(file), actor);
            flash.addFlashAttribute("toast", said(taken));
            return new ModelAndView("redirect:/desk/archives/" + taken.archive());
        } catch (Refusal refusal) {
            var again = form(BeginForm.of(new AccountId(account), ""), actor);
            again.addObject(
                    "wrong", words.of(refusal.code(), refusal.arguments().toArray()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ArchiveId id, Actor actor) {
        return new ModelAndView("archive/desk/show", "archive", pages.page(id, actor));
    }

    @PostMapping("/{id}/pause")
    ModelAndView pause(@PathVariable ArchiveId id, Actor actor, RedirectAttributes flash) {
        return act(id, () -> desk.pause(id, actor), "停下了", actor, flash);
    }

    @PostMapping("/{id}/resume")
    ModelAndView resume(@PathVariable ArchiveId id, Actor actor, RedirectAttributes flash) {
        return act(id, () -> desk.resume(id, actor), "接着存了", actor, flash);
    }

    @PostMapping("/{id}/stop")
    ModelAndView stop(@PathVariable ArchiveId id, Actor actor, RedirectAttributes flash) {
        return act(id, () -> desk.stop(id, actor), "结束了，下一步核对", actor, flash);
    }

    @PostMapping("/{id}/verification")
    ModelAndView verify(@PathVariable ArchiveId id, Actor actor, RedirectAttributes flash) {
        return act(id, () -> verify.verify(id, actor), "开始核对", actor, flash);
    }

    private static String said(Taken taken) {
        var said = "存好了" + taken.pages() + "页" + (taken.there() > 0 ? "，" + taken.there() + "页以前存过" : "");
        return taken.odd().isEmpty()
                ? said
                : said + "；" + String.join("", taken.odd().stream().limit(3).toList());
    }

    private ModelAndView act(ArchiveId id, Runnable act, String toast, Actor actor, RedirectAttributes flash) {
        return Attempt.at(act).then("/desk/archives/" + id, toast, flash, () -> show(id, actor));
    }

    private ModelAndView form(BeginForm form, Actor actor) {
        var facts = desk.account(form.checkedAccount(), actor);
        return new ModelAndView("archive/desk/form")
                .addObject("account", facts)
                .addObject("form", form)
                .addObject("least", settings.apart().toSeconds())
                .addObject("wrong", "");
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw new Refusal("error.upload-broken");
        }
    }
}
