package org.yibaotong.citizens.signup;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.GuestsRead;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;

/** Where a clerk reads who signed up, and ticks off who came. */
@Component
@Transactional
class GuestDesk {

    /** Fewer digits are shared by so many that whoever types them reads half the list. */
    private static final int TAIL = 4;

    private final KnownServices services;
    private final SignUps signUps;
    private final UntoldGuests untold;
    private final GuestBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestDesk(
            KnownServices services,
            SignUps signUps,
            UntoldGuests untold,
            GuestBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.services = services;
        this.signUps = signUps;
        this.untold = untold;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    record Line(SignUps.Known signUp, Guest guest) {}

    /** Every look is on the trail, before anything is shown. */
    List<Line> read(ServiceId id, int most, int offset, String how, Actor actor) {
        var service = services.ofSignUps(id, actor);
        events.publishEvent(new GuestsRead(id, service.name(), how, actor.person(), clock.instant()));
        return signUps.of(id, most, offset).stream()
                .map(one -> new Line(one, book.open(one)))
                .toList();
    }

    /** Four digits tell an entrance who comes, and an address in a browser tells nobody a name. */
    static String tail(String typed) {
        var digits = typed.replaceAll("\\D", "");
        Refusal.when(!digits.isEmpty() && digits.length() < TAIL, "sign-up.tail.too-short", TAIL);
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    /** All of them, at the entrance, where somebody says the last digits of their telephone. */
    List<Line> find(ServiceId id, String tail, Actor actor) {
        return read(id, SignUpPlan.CAPACITY_MOST, 0, "按电话尾号找", actor).stream()
                .filter(one -> one.guest().telephone().endsWith(tail))
                .toList();
    }

    /** Those with news of their seat whom no short message reached, to be rung up. */
    List<Line> untold(ServiceId id, Actor actor) {
        return read(id, SignUpPlan.CAPACITY_MOST, 0, "没通知到的", actor).stream()
                .filter(one -> one.signUp().isUntold())
                .toList();
    }

    void rungUp(ServiceId id, UUID signUp, Actor actor) {
        services.ofSignUps(id, actor);
        if (!untold.rungUp(id, signUp)) {
            throw new NotFound("sign-up", signUp);
        }
    }

    /** Of those who have a seat. Nobody is shown, and nothing of a few, so that it is no look. */
    List<Tally> tallies(SignUpPlan plan, Actor actor) {
        services.ofSignUps(plan.service(), actor);
        if (plan.questions().isEmpty()) {
            return List.of();
        }
        var seated = signUps.of(plan.service(), SignUpPlan.CAPACITY_MOST, 0).stream()
                .filter(one -> one.state() == State.SEATED)
                .toList();
        var answers = seated.stream()
                .limit(Tally.counted(seated.size()))
                .map(one -> book.open(one).answers())
                .toList();
        return plan.questions().stream()
                .map(question -> Tally.of(
                        question,
                        answers.stream()
                                .map(each -> each.getOrDefault(question.position(), ""))
                                .toList()))
                .toList();
    }

    void arrived(ServiceId id, UUID signUp, boolean came, Actor actor) {
        services.ofSignUps(id, actor);
        if (!signUps.setCame(id, signUp, came)) {
            throw new NotFound("sign-up", signUp);
        }
    }
}
