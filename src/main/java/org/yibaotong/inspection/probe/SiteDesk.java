package org.yibaotong.inspection.probe;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.inspection.WebsiteLookAsked;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where somebody has a website looked at again. */
@Service
@Transactional
class SiteDesk {

    private final ProbedSites sites;
    private final Accounts accounts;
    private final ProbeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SiteDesk(
            ProbedSites sites,
            Accounts accounts,
            ProbeSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sites = sites;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    void lookAgain(AccountId id, Actor actor) {
        var account = accounts.find(id)
                .filter(one -> actor.reach(Role.REGISTRAR).covers(one.unit()))
                .orElseThrow(() -> new NotFound("website", id));
        Refusal.unless(account.inScope().isWithin(), "website.look.out-of-scope");
        Refusal.unless(settings.enabled(), "website.look.off");
        var site = sites.find(id).orElseThrow(() -> new Refusal("website.look.not-listed"));
        Refusal.when(site.askedBy() != null, "website.look.waits-already");
        var at = clock.instant();
        sites.hurry(id, actor.person(), at);
        events.publishEvent(new WebsiteLookAsked(id, account.name(), actor.person(), at));
    }
}
