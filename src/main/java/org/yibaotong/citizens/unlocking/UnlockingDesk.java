package org.yibaotong.citizens.unlocking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.ClaimantsRead;
import org.yibaotong.citizens.UnlockingAsked;
import org.yibaotong.citizens.UnlockingGiven;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.WisherRead;
import org.yibaotong.citizens.claim.Claimant;
import org.yibaotong.citizens.claim.Claimants;
import org.yibaotong.citizens.claim.UntoldClaims;
import org.yibaotong.citizens.claim.UntoldClaims.Cause;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.WishSettings;
import org.yibaotong.citizens.wish.Wisher;
import org.yibaotong.citizens.wish.Wishers;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where a clerk asks for leave, somebody else gives it, and each look is taken down before anything is shown. */
@Component
@Transactional
public class UnlockingDesk {

    private final Wishes wishes;
    private final Wishers wishers;
    private final Claimants claimants;
    private final UntoldClaims untold;
    private final Unlockings unlockings;
    private final WishSettings settings;
    private final People people;
    private final Notices notices;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnlockingDesk(
            Wishes wishes,
            Wishers wishers,
            Claimants claimants,
            UntoldClaims untold,
            Unlockings unlockings,
            WishSettings settings,
            People people,
            Notices notices,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wishes = wishes;
        this.wishers = wishers;
        this.claimants = claimants;
        this.untold = untold;
        this.unlockings = unlockings;
        this.settings = settings;
        this.people = people;
        this.notices = notices;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    public void ask(WishId id, Secret secret, String typed, Actor actor) {
        var now = clock.instant();
        var reason = WishDesk.reason(typed);
        Unlocking.because(reason);
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor));
        Refusal.when(isForgotten(wish, secret), "unlocking.ask.deleted");
        unlockings.ask(id, secret, actor.person(), reason, now);
        var said = words.of(secret) + "，" + reason;
        tell(wish, "有人申请" + words.of(secret), reason, approvers(wish, actor));
        events.publishEvent(new UnlockingAsked(id, wish.number(), said, actor.person(), now));
    }

    /** Whoever has to be rung up because it was withdrawn is known until then, also where whose it was is not any more. */
    private boolean isForgotten(Wish wish, Secret secret) {
        return wish.deletedOn() != null && (secret == Secret.WISHER || untold.untold(Cause.CALLED_OFF, wish.id()) == 0);
    }

    public void give(WishId id, UUID asked, Actor actor) {
        var now = clock.instant();
        var wish = wishes.getVisibleTo(id, actor.reach(Role.EDITOR));
        var unlocking = unlockings.find(id, asked).orElseThrow(() -> new NotFound("unlocking", asked));
        unlocking.give(actor.person());
        var expires = now.plus(Duration.ofHours(settings.unlockHours()));
        Refusal.unless(unlockings.give(asked, actor.person(), now, expires), "unlocking.give.already");
        tell(wish, "可以" + words.of(unlocking.secret()), Times.minute(expires) + "以前有效。", List.of(unlocking.clerk()));
        events.publishEvent(new UnlockingGiven(id, wish.number(), Times.minute(expires), actor.person(), now));
    }

    public Wisher readWisher(WishId id, Actor actor) {
        var now = clock.instant();
        var wish = opened(id, Secret.WISHER, actor, now);
        events.publishEvent(new WisherRead(id, wish.number(), actor.person(), now));
        return wishers.of(id).orElseThrow(() -> new Refusal("unlocking.ask.deleted"));
    }

    public List<Claimant> readClaimants(WishId id, Actor actor) {
        var now = clock.instant();
        var wish = opened(id, Secret.CLAIMANTS, actor, now);
        events.publishEvent(new ClaimantsRead(id, wish.number(), actor.person(), now));
        return claimants.of(id);
    }

    private Wish opened(WishId id, Secret secret, Actor actor, Instant now) {
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor));
        var open = unlockings.of(id).stream()
                .filter(one -> one.secret() == secret && actor.is(one.clerk()) && one.isOpen(now))
                .findFirst()
                .orElseThrow(() -> new Refusal("unlocking.read.locked"));
        unlockings.look(open.id());
        return wish;
    }

    private List<PersonId> approvers(Wish wish, Actor actor) {
        return people.holding(Role.EDITOR, wish.unit()).stream()
                .filter(one -> !actor.is(one))
                .toList();
    }

    private void tell(Wish wish, String what, String text, List<PersonId> whom) {
        notices.tell(
                new Notice("wish.unlocking", "第" + wish.number() + "号微心愿：" + what, text, "/desk/wishes/" + wish.id()),
                whom);
    }
}
