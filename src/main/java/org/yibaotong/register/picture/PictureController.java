package org.yibaotong.register.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The page on which an account gets its avatar and its code. */
@Controller
@RequestMapping("/desk/accounts/{id}/pictures")
@Allow(Role.REGISTRAR)
class PictureController {

    private final PictureDesk desk;
    private final PicturePages pages;
    private final AccountTable accounts;

    PictureController(PictureDesk desk, PicturePages pages, AccountTable accounts) {
        this.desk = desk;
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView show(@PathVariable AccountId id, Actor actor) {
        return page(id, HttpStatus.OK, actor);
    }

    @PostMapping
    ModelAndView put(
            @PathVariable AccountId id,
            @ModelAttribute("pictureForm") PictureForm sent,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var chosen = new ArrayList<Chosen>();
        for (var kind : PictureKind.values()) {
            Attempt.succeeds(
                    errors,
                    kind.field(),
                    () -> chosen(sent, kind, actor.person()).ifPresent(chosen::add));
        }
        if (!Attempt.succeeds(errors, "avatar", () -> put(id, chosen, actor))) {
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        next.addFlashAttribute("toast", "已保存。名录和查真假的页面上都看得到了。");
        return new ModelAndView("redirect:/desk/accounts/" + id);
    }

    private void put(AccountId id, List<Chosen> chosen, Actor actor) {
        Refusal.when(chosen.isEmpty(), "account.pictures.none-chosen");
        desk.put(id, chosen, actor);
    }

    private Optional<Chosen> chosen(PictureForm form, PictureKind kind, PersonId by) {
        var sent = form.sent(kind);
        if (sent != null) {
            return Optional.of(desk.chosen(kind, sent, sent.getSize(), by));
        }
        return form.takesAway(kind) ? Optional.of(new Chosen(kind, null, "")) : Optional.empty();
    }

    private ModelAndView page(AccountId id, HttpStatus status, Actor actor) {
        var account = accounts.getVisibleTo(id, AccountDesk.reach(actor));
        Refusal.when(account.state().isOver(), "account.revise.over");
        return new ModelAndView("register/picture/form", Map.of("pictures", pages.of(account)), status);
    }
}
