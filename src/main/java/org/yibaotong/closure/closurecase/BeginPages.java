package org.yibaotong.closure.closurecase;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.ServiceFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;

/** Puts the page together on which a case is begun. */
@Component
class BeginPages {

    private final Accounts accounts;

    BeginPages(Accounts accounts) {
        this.accounts = accounts;
    }

    ModelAndView page(BeginForm form, Actor actor, HttpStatus status) {
        var id = form.checkedAccount();
        var account = accounts.find(id)
                .filter(one -> CaseDesk.registrar(actor).covers(one.unit()))
                .orElseThrow(() -> new NotFound("account", id));
        var page = new BeginPage(
                id.toString(),
                "/desk/accounts/" + id,
                account.name(),
                account.sponsor(),
                accounts.services(id).stream().map(ServiceFacts::name).toList(),
                form);
        var answer = new ModelAndView("closure/closurecase/begin", "begin", page);
        answer.setStatus(status);
        return answer;
    }
}
