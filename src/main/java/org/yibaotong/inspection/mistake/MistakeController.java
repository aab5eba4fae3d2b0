package org.yibaotong.inspection.mistake;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Times;

/** The pages 找错: what residents pointed out, what is due when, and the answer. */
@Controller
@RequestMapping("/desk/mistakes")
@Allow(Role.REGISTRAR)
class MistakeController {

    private final MistakeList list;
    private final MistakePages pages;
    private final MistakeDesk desk;
    private final Confirming confirming;
    private final MistakeExport export;
    private final YearlyDeductions deductions;
    private final Clock clock;

    MistakeController(
            MistakeList list,
            MistakePages pages,
            MistakeDesk desk,
            Confirming confirming,
            MistakeExport export,
            YearlyDeductions deductions,
            Clock clock) {
        this.list = list;
        this.export = export;
        this.pages = pages;
        this.desk = desk;
        this.confirming = confirming;
        this.deductions = deductions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "false") boolean answered, Actor actor, Paging paging) {
        var today = Times.date(clock.instant());
        var reach = actor.reach(Role.REGISTRAR);
        return new ModelAndView(
                "inspection/mistake/list",
                Map.of(
                        "rows", list.page(reach, answered, today, paging),
                        "answered", answered,
                        "yearly", deductions.of(reach, today)));
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "false") boolean answered, Actor actor) {
        return export.sheet(answered, actor);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable MistakeId id, Actor actor) {
        return page(id, MistakeForm.EMPTY, null, actor);
    }

    /** Whoever looks is on the trail. */
    @PostMapping("/{id}/contact")
    ModelAndView contact(@PathVariable MistakeId id, Actor actor) {
        return page(id, MistakeForm.EMPTY, desk.contact(id, actor), actor);
    }

    @PostMapping("/{id}/account")
    ModelAndView assign(
            @PathVariable MistakeId id, @ModelAttribute MistakeForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.assign(id, typed, actor), MistakeForm.FIELDS)
                .then("/desk/mistakes", "记下了是哪个账号。不归您管的，已经转给管它的台账管理员。", flash, () -> page(id, typed, null, actor));
    }

    @PostMapping("/{id}/confirmation")
    ModelAndView confirm(
            @PathVariable MistakeId id, @ModelAttribute MistakeForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> confirming.confirm(id, typed, actor), MistakeForm.FIELDS)
                .then("/desk/mistakes/" + id, "答复了，单位会收到整改的消息", flash, () -> page(id, typed, null, actor));
    }

    @PostMapping("/{id}/dismissal")
    ModelAndView dismiss(
            @PathVariable MistakeId id, @ModelAttribute MistakeForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.dismiss(id, typed, actor), MistakeForm.FIELDS)
                .then("/desk/mistakes/" + id, "答复了", flash, () -> page(id, typed, null, actor));
    }

    private ModelAndView page(MistakeId id, MistakeForm typed, @Nullable String contact, Actor actor) {
        return new ModelAndView("inspection/mistake/show", "mistake", pages.page(id, typed, contact, actor));
    }
}
