package org.yibaotong.citizens.wish;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.WishEntered;
import org.yibaotong.citizens.WishFulfilled;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.WishPublished;
import org.yibaotong.citizens.WishRevised;
import org.yibaotong.citizens.WishWithdrawn;
import org.yibaotong.citizens.drive.Drive;
import org.yibaotong.citizens.drive.Drives;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Overruling;
import org.yibaotong.web.Times;

/** Where wishes are entered by schools and communities, looked over by somebody else, and handed over. */
@Component
@Transactional
public class WishDesk {

    private static final int REASON_LONGEST = 200;

    private final Wishes wishes;
    private final Wishers wishers;
    private final Drives drives;
    private final Ends ends;
    private final WishSettings settings;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WishDesk(
            Wishes wishes,
            Wishers wishers,
            Drives drives,
            Ends ends,
            WishSettings settings,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wishes = wishes;
        this.wishers = wishers;
        this.drives = drives;
        this.ends = ends;
        this.settings = settings;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Whose wishes somebody looks after. */
    public static Reach reach(Actor actor) {
        return actor.reach(Role.CORRESPONDENT, Role.EDITOR);
    }

    public WishId enter(WishForm form, Actor actor) {
        var now = clock.instant();
        var drive = drive(form);
        var said = form.said(settings);
        var wisher = form.wisher();
        var unit = units.get(WishForm.or(form.unit()), reach(actor));
        var id = WishId.next();
        wishes.add(id, drive.id(), unit, said, form.agreed(Times.date(now)), actor.person(), now);
        wishers.keep(id, wisher);
        events.publishEvent(new WishEntered(id, said.title(), actor.person(), now));
        return id;
    }

    /** Whose it is changes only where it is typed in anew, and then as a whole. */
    public void revise(WishId id, WishForm form, Actor actor) {
        var now = clock.instant();
        wishes.holdVisibleTo(id, reach(actor)).revise(form.seen());
        var drive = drive(form);
        var said = form.said(settings);
        var unit = units.get(WishForm.or(form.unit()), reach(actor));
        wishes.revise(id, drive.id(), unit, said, form.agreed(Times.date(now)), actor.person());
        if (form.namesWisher()) {
            wishers.keep(id, form.wisher());
        }
        events.publishEvent(new WishRevised(id, said.title(), actor.person(), now));
    }

    /** @param seen which writing of it was read */
    public void publish(WishId id, int seen, Overruling overruling, Actor actor) {
        var now = clock.instant();
        var wish = wishes.holdVisibleTo(id, actor.reach(Role.EDITOR));
        var overruled = wish.publish(seen, wisher(id), overruling, actor.person(), Times.date(now));
        wishes.publish(id, actor.person(), now);
        events.publishEvent(new WishPublished(id, wish.number(), wish.title(), overruled, actor.person(), now));
    }

    /** Handed over by the school or the community, with a receipt in words: no face, no photo. */
    public void fulfil(WishId id, String words, Actor actor) {
        var now = clock.instant();
        var today = Times.date(now);
        var wish = wishes.holdVisibleTo(id, reach(actor));
        wishes.end(id, WishState.FULFILLED, wish.fulfil(words, wisher(id), today), today);
        ends.delivered(id);
        events.publishEvent(new WishFulfilled(id, wish.number(), wish.title(), actor.person(), now));
    }

    public void thank(WishId id, String words, Actor actor) {
        var wish = wishes.holdVisibleTo(id, reach(actor));
        wishes.thank(id, wish.thank(words, wisher(id), Times.date(clock.instant())));
    }

    public void withdraw(WishId id, String typed, Actor actor) {
        var now = clock.instant();
        var reason = reason(typed);
        var wish = wishes.holdVisibleTo(id, reach(actor));
        wish.withdraw(reason, wishers.of(id).orElse(null), Times.date(now));
        wishes.withdraw(id, new Withdrawal(reason, actor.person(), now));
        ends.undone(id, now);
        events.publishEvent(new WishWithdrawn(id, wish.number(), reason, actor.person(), now));
    }

    private Drive drive(WishForm form) {
        if (form.drive() == null) {
            throw new Refusal("wish.drive.missing");
        }
        return drives.get(form.drive());
    }

    private Wisher wisher(WishId id) {
        return wishers.of(id).orElseThrow(() -> new Refusal("unlocking.ask.deleted"));
    }

    /** Why something is done, in a line. */
    public static String reason(String typed) {
        var reason = PlainText.line(typed);
        Refusal.when(reason.isEmpty(), "wish.reason.missing");
        Refusal.when(PlainText.length(reason) > REASON_LONGEST, "wish.reason.too-long", REASON_LONGEST);
        return reason;
    }
}
