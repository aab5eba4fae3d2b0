package org.yibaotong.citizens.wish;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.UnlockingAsked;
import org.yibaotong.citizens.UnlockingGiven;
import org.yibaotong.citizens.WishEntered;
import org.yibaotong.citizens.WishFulfilled;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.WishPublished;
import org.yibaotong.citizens.WishWithdrawn;
import org.yibaotong.citizens.WisherRead;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** Where wishes are entered by schools and communities, looked over by somebody else, and handed over. */
@Component
@Transactional
class WishDesk {

    private static final int REASON_LONGEST = 200;

    private final Wishes wishes;
    private final Drives drives;
    private final Unlockings unlockings;
    private final Ends ends;
    private final WishSettings settings;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WishDesk(
            Wishes wishes,
            Drives drives,
            Unlockings unlockings,
            Ends ends,
            WishSettings settings,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wishes = wishes;
        this.drives = drives;
        this.unlockings = unlockings;
        this.ends = ends;
        this.settings = settings;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Whose wishes somebody looks after. */
    static Reach reach(Actor actor) {
        return actor.reach(Role.CORRESPONDENT, Role.EDITOR);
    }

    void begin(DriveForm form, Actor actor) {
        var unit = units.get(WishForm.or(form.unit()), reach(actor));
        drives.add(form.drive(unit, Times.date(clock.instant())), clock.instant());
    }

    WishId enter(WishForm form, Actor actor) {
        var now = clock.instant();
        Refusal.when(form.drive() == null, "wish.drive.missing");
        var drive = drives.get(form.drive() == null ? new UUID(0, 0) : form.drive());
        var said = form.said(settings);
        var wisher = form.wisher();
        var unit = units.get(WishForm.or(form.unit()), reach(actor));
        var id = WishId.next();
        wishes.add(id, drive.id(), unit, said, form.agreed(), actor.person(), now);
        wishes.keep(id, wisher);
        events.publishEvent(new WishEntered(id, said.title(), actor.person(), now));
        return id;
    }

    void publish(WishId id, Actor actor) {
        var now = clock.instant();
        var wish = wishes.holdVisibleTo(id, actor.reach(Role.EDITOR));
        wish.publish(wisher(id), actor.person(), Times.date(now));
        wishes.publish(id, actor.person(), now);
        events.publishEvent(new WishPublished(id, wish.number(), wish.title(), actor.person(), now));
    }

    /** Handed over by the school or the community, with a receipt in words: no face, no photo. */
    void fulfil(WishId id, String words, Actor actor) {
        var now = clock.instant();
        var today = Times.date(now);
        var wish = wishes.holdVisibleTo(id, reach(actor));
        wishes.end(id, WishState.FULFILLED, wish.fulfil(words, wisher(id), today), today);
        ends.delivered(id);
        events.publishEvent(new WishFulfilled(id, wish.number(), wish.title(), actor.person(), now));
    }

    void thank(WishId id, String words, Actor actor) {
        var wish = wishes.holdVisibleTo(id, reach(actor));
        wishes.thank(id, wish.thank(words, wisher(id), Times.date(clock.instant())));
    }

    void withdraw(WishId id, String typed, Actor actor) {
        var now = clock.instant();
        var reason = reason(typed);
        var wish = wishes.holdVisibleTo(id, reach(actor));
        wish.withdraw();
        wishes.end(id, WishState.WITHDRAWN, "", Times.date(now));
        ends.undone(id);
        events.publishEvent(new WishWithdrawn(id, wish.number(), reason, actor.person(), now));
    }

    void askToRead(WishId id, String typed, Actor actor) {
        var now = clock.instant();
        var reason = reason(typed);
        var wish = wishes.getVisibleTo(id, reach(actor));
        Refusal.when(wish.deletedOn() != null, "unlocking.ask.deleted");
        unlockings.ask(id, actor.person(), reason, now);
        events.publishEvent(new UnlockingAsked(id, wish.number(), reason, actor.person(), now));
    }

    void giveLeave(WishId id, UUID asked, Actor actor) {
        var now = clock.instant();
        var wish = wishes.getVisibleTo(id, actor.reach(Role.EDITOR));
        var unlocking = unlockings.find(id, asked).orElseThrow(() -> new NotFound("unlocking", asked));
        unlocking.give(actor.person());
        var expires = now.plus(Duration.ofHours(settings.unlockHours()));
        Refusal.unless(unlockings.give(asked, actor.person(), now, expires), "unlocking.give.already");
        events.publishEvent(new UnlockingGiven(id, wish.number(), Times.minute(expires), actor.person(), now));
    }

    /** The look is on the trail before anything is shown. */
    Wisher read(WishId id, Actor actor) {
        var now = clock.instant();
        var wish = wishes.getVisibleTo(id, reach(actor));
        var open = unlockings.of(id).stream()
                .filter(one -> actor.is(one.clerk()) && one.isOpen(now))
                .findFirst()
                .orElseThrow(() -> new Refusal("unlocking.read.locked"));
        unlockings.look(open.id());
        events.publishEvent(new WisherRead(id, wish.number(), actor.person(), now));
        return wisher(id);
    }

    private Wisher wisher(WishId id) {
        return wishes.wisher(id).orElseThrow(() -> new Refusal("unlocking.ask.deleted"));
    }

    private static String reason(String typed) {
        var reason = PlainText.line(typed);
        Refusal.when(reason.isEmpty(), "wish.reason.missing");
        Refusal.when(PlainText.length(reason) > REASON_LONGEST, "wish.reason.too-long", REASON_LONGEST);
        return reason;
    }
}
