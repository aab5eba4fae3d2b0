package org.yibaotong.register.sheet;

import java.util.List;
import java.util.Map;
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
import org.yibaotong.register.figure.FigureDesk;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.figure.Span;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** The page of one account. */
@Controller
@RequestMapping("/desk/accounts/{id}")
class SheetController {

    private final Sheets sheets;
    private final AccountTable accounts;
    private final AccountDesk desk;
    private final FigureDesk figures;
    private final Words words;

    SheetController(Sheets sheets, AccountTable accounts, AccountDesk desk, FigureDesk figures, Words words) {
        this.sheets = sheets;
        this.accounts = accounts;
        this.desk = desk;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    ModelAndView show(@PathVariable AccountId id, Actor actor) {
        var account = accounts.getVisibleTo(id, actor.reach(Role.REGISTRAR, Role.CORRESPONDENT));
        return new ModelAndView("register/sheet/show", Map.of("sheet", sheets.of(account, actor)));
    }

    @PostMapping("/contacts")
    @Allow(Role.REGISTRAR)
    ModelAndView contacts(@PathVariable AccountId id, Actor actor) {
        var people = desk.showContacts(id, actor).stream()
                .map(one -> new SheetPage.Person(words.of(one.duty()), one.name(), one.telephone()))
                .toList();
        var name = accounts.getVisibleTo(id, AccountDesk.reach(actor)).name();
        return new ModelAndView("register/sheet/contacts", Map.of("id", id.toString(), "name", name, "people", people));
    }

    @GetMapping("/figures/new")
    @Allow(Role.REGISTRAR)
    ModelAndView blankFigure(@PathVariable AccountId id, Actor actor) {
        return figureForm(id, actor, new FigureForm(null, null, null, null, null), HttpStatus.OK);
    }

    @PostMapping("/figures")
    @Allow(Role.REGISTRAR)
    ModelAndView putFigure(
            @PathVariable AccountId id,
            @ModelAttribute("figureForm") FigureForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "value", () -> figures.put(id, List.of(typed.figure(id)), actor))) {
            return figureForm(id, actor, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已记下这个数字。");
        return new ModelAndView("redirect:/desk/accounts/" + id);
    }

    private ModelAndView figureForm(AccountId id, Actor actor, FigureForm form, HttpStatus status) {
        var name = accounts.getVisibleTo(id, AccountDesk.reach(actor)).name();
        return new ModelAndView(
                "register/sheet/figure",
                Map.of(
                        "id", id.toString(),
                        "name", name,
                        "form", form,
                        "measures", List.of(Measure.values()),
                        "spans", List.of(Span.values())),
                status);
    }
}
