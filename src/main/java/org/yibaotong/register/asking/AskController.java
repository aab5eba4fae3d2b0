package org.yibaotong.register.asking;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.Filings;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.platform.Recognised;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** The forms on which a filing is asked for, and asked for again once it was sent back. */
@Controller
@RequestMapping("/desk/filings")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class AskController {

    private final Asking asking;
    private final Filings filings;
    private final AccountTable accounts;
    private final AccountKeys keys;
    private final Platforms platforms;
    private final Units units;
    private final Words words;

    AskController(
            Asking asking,
            Filings filings,
            AccountTable accounts,
            AccountKeys keys,
            Platforms platforms,
            Units units,
            Words words) {
        this.asking = asking;
        this.filings = filings;
        this.accounts = accounts;
        this.keys = keys;
        this.platforms = platforms;
        this.units = units;
        this.words = words;
    }

    /** Closing is asked for at one door: the application, which ends in a case, which files itself. */
    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String paste,
            @RequestParam Optional<AccountId> account,
            @RequestParam(defaultValue = "OPENING") FilingKind kind,
            Actor actor) {
        if (account.isPresent() && kind == FilingKind.CLOSING) {
            return new ModelAndView("redirect:/desk/closure-applications/new?account=" + account.get());
        }
        return account.map(id -> page(asking.form(id, kind, actor), null, HttpStatus.OK))
                .orElseGet(() -> pasted(paste, actor));
    }

    private ModelAndView pasted(String paste, Actor actor) {
        var seen = platforms.recognise(paste);
        var form = FilingForm.blank(
                seen.map(one -> one.platform().code()).orElse(""),
                seen.map(Recognised::handle).orElse(""),
                seen.map(Recognised::link).orElse(""),
                units.get(actor.unit()));
        var known = seen.flatMap(platforms::key)
                .flatMap(keys::find)
                .map(accounts::get)
                .filter(found -> FilingDesk.reach(actor).covers(found.unit()));
        var page = new FilingFormPage(
                FilingKind.OPENING,
                "申请开设备案",
                "/desk/filings",
                "/desk/filings",
                "备案",
                form,
                platforms.list(),
                paste,
                PasteNote.of(paste, seen, known),
                known.map(AskController::url).orElse(null),
                true);
        return new ModelAndView("register/asking/form", "filing", page);
    }

    @PostMapping
    ModelAndView ask(
            @ModelAttribute("filingForm") FilingForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = new FilingId[1];
        if (!Attempt.succeeds(errors, "reason", () -> id[0] = asking.ask(typed, actor))) {
            return page(typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "交上去了。上级看过以后会发消息告诉您。");
        return new ModelAndView("redirect:/desk/filings/" + id[0]);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable FilingId id, Actor actor) {
        var filing = filings.getVisibleTo(id, FilingDesk.reach(actor));
        return page(asking.form(filing), id, HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView askAgain(
            @PathVariable FilingId id,
            @ModelAttribute("filingForm") FilingForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        filings.getVisibleTo(id, FilingDesk.reach(actor));
        if (!Attempt.succeeds(errors, "reason", () -> asking.askAgain(id, typed, actor))) {
            return page(typed, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "又交上去了。");
        return new ModelAndView("redirect:/desk/filings/" + id);
    }

    private ModelAndView page(FilingForm form, @Nullable FilingId again, HttpStatus status) {
        var kind = form.kind() == null ? FilingKind.OPENING : form.kind();
        var account = form.account();
        var page = new FilingFormPage(
                kind,
                (again == null ? "申请" : "修改") + words.of(kind) + "备案",
                again == null ? "/desk/filings" : "/desk/filings/" + again,
                again != null
                        ? "/desk/filings/" + again
                        : account != null ? "/desk/accounts/" + account : "/desk/filings",
                account == null ? "备案" : form.text(form.name()),
                form,
                platforms.list(),
                "",
                "",
                null,
                false);
        return new ModelAndView("register/asking/form", Map.of("filing", page), status);
    }

    private static String url(Account account) {
        return "/desk/accounts/" + account.id();
    }
}
