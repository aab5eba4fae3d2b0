package org.yibaotong.closure.closurecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.ServiceRehomed;
import org.yibaotong.closure.home.HomeChecks;
import org.yibaotong.closure.home.OwnServices;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;

/** Where the services of a case get their new homes (定去处). */
@Service
@Transactional
public class HomeDesk {

    private final ClosureCases cases;
    private final CaseSteps steps;
    private final HomeChecks checks;
    private final OwnServices services;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HomeDesk(
            ClosureCases cases,
            CaseSteps steps,
            HomeChecks checks,
            OwnServices services,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.checks = checks;
        this.services = services;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    public void addService(CaseId id, HomeForm form, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        var at = clock.instant();
        var service = ServiceHome.homeless(HomeForm.or(form.name()), "");
        closing.addService(service);
        cases.save(closing);
        steps.add(id, null, "补一项服务", Proof.said(at, service.name()), actor.person(), at);
        events.publishEvent(new ServiceRehomed(
                id,
                closing.account(),
                accounts.get(closing.account()).name(),
                service.name(),
                "还没有去处",
                actor.person(),
                at));
    }

    public void rehome(CaseId id, int position, HomeForm form, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        var at = clock.instant();
        var link = services.own(HomeForm.or(form.homeLink()).strip());
        var moved = closing.rehome(position, named(form, link), link, HomeForm.or(form.telephone()), form.isGivenUp());
        cases.save(closing);
        var home = moved.givenUp() ? "不再提供，" + moved.home() : moved.home();
        steps.add(id, null, "定去处", Proof.said(at, moved.name() + "：" + home), actor.person(), at);
        events.publishEvent(new ServiceRehomed(
                id, closing.account(), accounts.get(closing.account()).name(), moved.name(), home, actor.person(), at));
    }

    /** A service of ours has its name already. */
    private String named(HomeForm form, String link) {
        var typed = HomeForm.or(form.home());
        return typed.isBlank() ? services.at(link).map(PublicService::name).orElse("") : typed;
    }

    /** What our line does not reach may be there all the same: a person opened it, and says so. */
    public void see(CaseId id, int position, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        var at = clock.instant();
        var service = closing.service(position);
        checks.seen(id, position);
        steps.add(id, null, "打开看过", Proof.said(at, service.name() + "：" + service.home()), actor.person(), at);
        events.publishEvent(new ServiceRehomed(
                id,
                closing.account(),
                accounts.get(closing.account()).name(),
                service.name(),
                "打开看过，能用",
                actor.person(),
                at));
    }
}
