package org.yibaotong.register.sheet;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** One step of an account's life: warned, closed, kept. Only what its state allows is offered. */
@Controller
@RequestMapping("/desk/accounts/{id}/moves")
@Allow(Role.REGISTRAR)
class MoveController {

    private static final int SUCCESSORS_MOST = 200;

    private final Steps steps;
    private final Bookkeeping book;
    private final AccountTable accounts;
    private final JdbcClient jdbc;

    MoveController(Steps steps, Bookkeeping book, AccountTable accounts, JdbcClient jdbc) {
        this.steps = steps;
        this.book = book;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable AccountId id, @RequestParam AccountAct act, Actor actor) {
        var account = accounts.getVisibleTo(id, AccountDesk.reach(actor));
        Refusal.when(account.state().after(act).isEmpty(), "account.act.not-now");
        return page(account, MoveForm.of(act), act, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable AccountId id,
            @ModelAttribute("moveForm") MoveForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var account = accounts.getVisibleTo(id, AccountDesk.reach(actor));
        if (!Attempt.succeeds(errors, "reason", () -> steps.take(id, typed.move(account.name()), actor))) {
            var act = typed.act() == null ? AccountAct.KEEP : typed.act();
            return page(account, typed, act, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已记下。");
        return new ModelAndView("redirect:/desk/accounts/" + id);
    }

    private ModelAndView page(Account account, MoveForm form, AccountAct act, HttpStatus status) {
        var successors = act == AccountAct.MERGE ? successors(account) : List.<MovePage.Successor>of();
        var page =
                new MovePage(account.id().toString(), account.name(), act, book.word(account, act), form, successors);
        return new ModelAndView("register/sheet/move", Map.of("move", page), status);
    }

    /** Of the same hands, and on the same platform first. */
    private List<MovePage.Successor> successors(Account account) {
        return jdbc.sql("""
                select id, name || '（' || sponsor || '）' as name from register.account
                 where sponsoring_unit = :unit and id <> :id and state not in ('DEREGISTERED', 'MERGED')
                 order by platform <> :platform, name limit :most
                """)
                .param("unit", account.unit().value())
                .param("id", account.id().value())
                .param("platform", account.details().identity().platform())
                .param("most", SUCCESSORS_MOST)
                .query((row, number) -> new MovePage.Successor(row.getString("id"), row.getString("name")))
                .list();
    }
}
