package org.yibaotong.closure.closurecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The pages of closure cases: the list, beginning one, and one with its stations. */
@Controller
@RequestMapping("/desk/closures")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class CaseController {

    private final CasePages pages;
    private final CaseLines lines;
    private final CaseDesk desk;
    private final HomeDesk homes;
    private final WatchDesk watch;
    private final BeginPages begin;
    private final BeginDesk beginDesk;
    private final ProofFiles files;
    private final BeforeNotice beforeNotice;

    CaseController(
            CasePages pages,
            CaseLines lines,
            CaseDesk desk,
            HomeDesk homes,
            WatchDesk watch,
            BeginPages begin,
            BeginDesk beginDesk,
            ProofFiles files,
            BeforeNotice beforeNotice) {
        this.pages = pages;
        this.lines = lines;
        this.desk = desk;
        this.homes = homes;
        this.watch = watch;
        this.begin = begin;
        this.beginDesk = beginDesk;
        this.files = files;
        this.beforeNotice = beforeNotice;
    }

    @GetMapping
    String list(CaseFilter filter, Actor actor, Paging paging, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("rows", lines.list(filter, paging, actor));
        model.addAttribute("mayBegin", actor.has(Role.REGISTRAR));
        return "closure/closurecase/list";
    }

    @GetMapping("/new")
    @Allow(Role.REGISTRAR)
    ModelAndView blank(@RequestParam UUID account, Actor actor) {
        var open = pages.openOf(new AccountId(account), actor);
        if (open.isPresent()) {
            return new ModelAndView("redirect:/desk/closures/" + open.get());
        }
        return begin.page(new BeginForm(account, null, null), actor, HttpStatus.OK);
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    ModelAndView begin(
            @ModelAttribute("beginForm") BeginForm typed, BindingResult errors, Actor actor, RedirectAttributes next) {
        var id = new CaseId[1];
        if (!Attempt.succeeds(errors, "owner", () -> id[0] = beginDesk.begin(typed, actor))) {
            return begin.page(typed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "立案了。先记下决定，再给每一项服务定去处。");
        return new ModelAndView("redirect:/desk/closures/" + id[0]);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable CaseId id, @RequestParam(defaultValue = "-1") int home, Actor actor) {
        return page(id, StationForm.EMPTY, HomeForm.EMPTY, home, actor);
    }

    @PostMapping("/{id}/stations/{station}")
    ModelAndView pass(
            @PathVariable CaseId id,
            @PathVariable CaseStation station,
            @ModelAttribute StationForm typed,
            @RequestParam(required = false) @Nullable MultipartFile proof,
            Actor actor,
            RedirectAttributes flash) {
        beforeNotice.look(id, station, actor);
        return Attempt.at(() -> desk.pass(id, station, files.with(typed, proof, actor), actor), StationForm.FIELDS)
                .then("/desk/closures/" + id, "记下了，往下办", flash, () -> page(id, typed, HomeForm.EMPTY, -1, actor));
    }

    @PostMapping("/{id}/services")
    ModelAndView addService(
            @PathVariable CaseId id, @ModelAttribute HomeForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> homes.addService(id, typed, actor), HomeForm.FIELDS)
                .then("/desk/closures/" + id, "补上了，给它定去处", flash, () -> page(id, StationForm.EMPTY, typed, -1, actor));
    }

    @PostMapping("/{id}/services/{position}")
    ModelAndView rehome(
            @PathVariable CaseId id,
            @PathVariable int position,
            @ModelAttribute HomeForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> homes.rehome(id, position, typed, actor), HomeForm.FIELDS)
                .then(
                        "/desk/closures/" + id,
                        "去处记下了",
                        flash,
                        () -> page(id, StationForm.EMPTY, typed, position, actor));
    }

    @PostMapping("/{id}/services/{position}/seen")
    ModelAndView see(@PathVariable CaseId id, @PathVariable int position, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> homes.see(id, position, actor))
                .then("/desk/closures/" + id, "记下了，可以往下办", flash, () -> page(id, actor));
    }

    @PostMapping("/{id}/merger/{code}")
    ModelAndView tick(
            @PathVariable CaseId id,
            @PathVariable String code,
            @RequestParam boolean done,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.tick(id, code, done, actor))
                .then("/desk/closures/" + id + "#merger", "记下了", flash, () -> page(id, actor));
    }

    @PostMapping("/{id}/looks")
    ModelAndView look(@PathVariable CaseId id, @ModelAttribute LookForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> watch.look(id, typed, actor))
                .then("/desk/closures/" + id + "#watch", "记下了", flash, () -> page(id, actor));
    }

    @PostMapping("/{id}/looks/{number}/outcome")
    ModelAndView settle(
            @PathVariable CaseId id,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String outcome,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> watch.settle(id, number, outcome, actor))
                .then("/desk/closures/" + id + "#watch", "记下了", flash, () -> page(id, actor));
    }

    @PostMapping("/{id}/reversal")
    @Allow(Role.REGISTRAR)
    ModelAndView reverse(
            @PathVariable CaseId id, @ModelAttribute StationForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.reverse(id, typed, actor))
                .then("/desk/closures/" + id, "撤回了，账号继续保留", flash, () -> page(id, typed, HomeForm.EMPTY, -1, actor));
    }

    @PostMapping("/{id}/owner")
    @Allow(Role.REGISTRAR)
    ModelAndView handOver(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String owner,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.handOver(id, owner, actor))
                .then("/desk/closures/" + id, "换好了，新的经办人会收到消息", flash, () -> page(id, actor));
    }

    private ModelAndView page(CaseId id, Actor actor) {
        return page(id, StationForm.EMPTY, HomeForm.EMPTY, -1, actor);
    }

    private ModelAndView page(CaseId id, StationForm typed, HomeForm home, int homeAt, Actor actor) {
        return new ModelAndView("closure/closurecase/show", "closing", pages.page(id, typed, home, homeAt, actor));
    }
}
