package org.yibaotong.closure.application;

import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.closure.application.ApplicationPage.Account;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The pages on which units ask for their accounts to be closed, and the levels above answer. */
@Controller
@RequestMapping("/desk/closure-applications")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ApplicationController {

    private final ApplicationPages pages;
    private final ApplicationDesk desk;

    ApplicationController(ApplicationPages pages, ApplicationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("lines", pages.list(actor));
        model.addAttribute("isAlone", pages.isAlone(actor));
        return "closure/application/list";
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Optional<AccountId> account,
            Actor actor) {
        return account.map(id -> blank(pages.chosen(id, actor), actor)).orElseGet(() -> blank(q.strip(), all, actor));
    }

    private ModelAndView blank(String words, boolean all, Actor actor) {
        var choices = pages.choices(words, actor);
        return form(all ? ApplicationForm.of(choices) : ApplicationForm.EMPTY, words, choices, actor, HttpStatus.OK);
    }

    /** Nobody asks twice: what is under way is shown instead. */
    private ModelAndView blank(AccountFacts account, Actor actor) {
        return pages.underWay(account.id())
                .map(url -> new ModelAndView("redirect:" + url))
                .orElseGet(() -> form(ApplicationForm.of(account.id()), account.name(), actor, HttpStatus.OK));
    }

    /** @param q by which the accounts were looked for: refused, the same ones are listed, those that were ticked among them */
    @PostMapping
    ModelAndView ask(
            @ModelAttribute("applicationForm") ApplicationForm typed,
            BindingResult errors,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            RedirectAttributes next) {
        var id = new ApplicationId[1];
        if (!Attempt.succeeds(errors, "reason", () -> id[0] = desk.ask(typed, actor))) {
            return form(typed, q.strip(), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "申请交上去了，上级会收到消息。");
        return new ModelAndView("redirect:/desk/closure-applications/" + id[0]);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ApplicationId id, Actor actor) {
        return new ModelAndView("closure/application/show", "application", pages.page(id, actor));
    }

    @PostMapping("/{id}/agreement")
    @Allow(Role.REGISTRAR)
    ModelAndView agree(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(
                        () -> desk.agree(id, words, actor).ifPresent(begun -> flash.addFlashAttribute("begun", begun)))
                .then("/desk/closure-applications/" + id, "同意了", flash, () -> show(id, actor));
    }

    @PostMapping("/{id}/return")
    @Allow(Role.REGISTRAR)
    ModelAndView sendBack(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.sendBack(id, words, actor))
                .then("/desk/closure-applications/" + id, "退回去了，申请的人会收到消息", flash, () -> show(id, actor));
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable ApplicationId id, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.withdraw(id, actor))
                .then("/desk/closure-applications/" + id, "撤回了", flash, () -> show(id, actor));
    }

    private ModelAndView form(ApplicationForm typed, String words, Actor actor, HttpStatus status) {
        return form(typed, words, pages.choices(words, actor), actor, status);
    }

    private ModelAndView form(
            ApplicationForm typed, String words, List<Account> choices, Actor actor, HttpStatus status) {
        return new ModelAndView("closure/application/form", status)
                .addObject("form", typed)
                .addObject("words", words)
                .addObject("choices", choices)
                .addObject("isAlone", pages.isAlone(actor))
                .addObject("isCut", choices.size() == ApplicationPages.CHOICES_MOST);
    }
}
