package org.yibaotong.register.sheet;

import java.util.List;
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
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.platform.Recognised;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** Entering an account, and changing what the ledger says of it. */
@Controller
@RequestMapping("/desk/accounts")
@Allow(Role.REGISTRAR)
class FormController {

    private final AccountDesk desk;
    private final AccountTable accounts;
    private final AccountKeys keys;
    private final Contacts contacts;
    private final Platforms platforms;
    private final Units units;

    FormController(
            AccountDesk desk,
            AccountTable accounts,
            AccountKeys keys,
            Contacts contacts,
            Platforms platforms,
            Units units) {
        this.desk = desk;
        this.accounts = accounts;
        this.keys = keys;
        this.contacts = contacts;
        this.platforms = platforms;
        this.units = units;
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String paste, Actor actor) {
        var seen = platforms.recognise(paste);
        var form = seen.map(AccountForm::seen).orElseGet(AccountForm::empty);
        var known = seen.flatMap(platforms::key)
                .flatMap(keys::find)
                .filter(id -> AccountDesk.reach(actor).covers(accounts.get(id).unit()))
                .map(id -> "/desk/accounts/" + id);
        var page = new FormPage(null, form, platforms.list(), paste, note(paste, seen, known), known.orElse(null));
        return new ModelAndView("register/sheet/form", Map.of("account", page));
    }

    @PostMapping
    ModelAndView register(
            @ModelAttribute("accountForm") AccountForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = new AccountId[1];
        var done = Attempt.succeeds(errors, "name", () -> {
            var state = typed.state() == null ? AccountState.NORMAL : typed.state();
            id[0] = desk.register(typed.details(known()), state, typed.people(List.of()), actor);
        });
        if (!done) {
            return again(null, typed, actor);
        }
        next.addFlashAttribute("toast", "已登记" + AccountForm.or(typed.name()) + "。");
        return new ModelAndView("redirect:/desk/accounts/" + id[0]);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable AccountId id, Actor actor) {
        var account = accounts.getVisibleTo(id, AccountDesk.reach(actor));
        var form = AccountForm.of(account, contacts.of(id), known());
        return new ModelAndView("register/sheet/form", Map.of("account", page(id, form, actor)));
    }

    @PostMapping("/{id}")
    ModelAndView revise(
            @PathVariable AccountId id,
            @ModelAttribute("accountForm") AccountForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        accounts.getVisibleTo(id, AccountDesk.reach(actor));
        int version = typed.version() == null ? 0 : typed.version();
        var done = Attempt.succeeds(
                errors,
                "name",
                () -> desk.revise(id, version, typed.details(known()), typed.people(contacts.of(id)), actor));
        if (!done) {
            return again(id, typed, actor);
        }
        next.addFlashAttribute("toast", "已保存。");
        return new ModelAndView("redirect:/desk/accounts/" + id);
    }

    private ModelAndView again(@Nullable AccountId id, AccountForm typed, Actor actor) {
        return new ModelAndView(
                "register/sheet/form", Map.of("account", page(id, typed, actor)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private FormPage page(@Nullable AccountId id, AccountForm form, Actor actor) {
        return new FormPage(id == null ? null : id.toString(), form, platforms.list(), "", "", null);
    }

    private static String note(String paste, Optional<Recognised> seen, Optional<String> known) {
        if (paste.isBlank()) {
            return "";
        }
        if (known.isPresent()) {
            return "台账里已经有这个账号。";
        }
        return seen.map(FormController::note).orElse("没有认出是哪个平台。请在下面自己填。");
    }

    private static String note(Recognised seen) {
        return "认出来了：" + seen.platform().name()
                + (seen.handle() == null
                        ? "。这样的链接里看不出是哪个账号，请把账号ID填上。"
                        : "，" + seen.platform().handleName() + " " + seen.handle() + "。已填在下面。");
    }

    private KnownUnits known() {
        return new KnownUnits(units.list());
    }
}
