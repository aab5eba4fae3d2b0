package org.yibaotong.citizens.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.GuestsRead;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.signupplan.Question;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;

/** Where a clerk reads who signed up, and ticks off who came. */
@Component
@Transactional
public class GuestDesk {

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

    /** Somebody on the list, opened for whoever may read it. */
    public record Line(
            UUID id,
            long place,
            String name,
            String telephone,
            List<String> answers,
            String agreed,
            Instant at,
            boolean isSeated,
            boolean movedUp,
            boolean isUntold,
            boolean came) {

        private static Line of(SignUps.Known signUp, Guest guest) {
            return new Line(
                    signUp.id(),
                    signUp.place(),
                    guest.name(),
                    guest.telephone(),
                    List.copyOf(guest.answers().values()),
                    Objects.requireNonNullElse(guest.agreed(), ""),
                    signUp.at(),
                    signUp.state() == State.SEATED,
                    signUp.movedUp(),
                    signUp.isUntold(),
                    signUp.came());
        }
    }

    /**
     * How far those with a seat are told what is new of it.
     *
     * @param untold how many have to be rung up
     * @param onTheWay how many a message is still on its way to
     */
    public record Telling(int untold, int onTheWay) {}

    /** Every look is on the trail, before anything is shown. */
    public List<Line> read(ServiceId id, int most, int offset, String how, Actor actor) {
        var service = services.ofSignUps(id, actor);
        events.publishEvent(new GuestsRead(id, service.name(), how, actor.person(), clock.instant()));
        return signUps.of(id, most, offset).stream()
                .map(one -> Line.of(one, book.open(one)))
                .toList();
    }

    /** All of them, at the entrance, where somebody says the last digits of their telephone. */
    public List<Line> find(ServiceId id, String tail, Actor actor) {
        return read(id, SignUpPlan.CAPACITY_MOST, 0, "按电话尾号找", actor).stream()
                .filter(one -> one.telephone().endsWith(tail))
                .toList();
    }

    /** Those with news of their seat whom no short message reached, to be rung up. */
    public List<Line> untold(ServiceId id, Actor actor) {
        return read(id, SignUpPlan.CAPACITY_MOST, 0, "没通知到的", actor).stream()
                .filter(Line::isUntold)
                .toList();
    }

    public Telling telling(ServiceId id) {
        return new Telling(untold.untold(id), untold.onTheWay(id, clock.instant()));
    }

    public void rungUp(ServiceId id, UUID signUp, Actor actor) {
        services.ofSignUps(id, actor);
        if (!untold.rungUp(id, signUp)) {
            throw new NotFound("sign-up", signUp);
        }
    }

    /** Of those who have a seat. Nobody is shown, and nothing of a few, so that it is no look. */
    public List<Tally> tallies(SignUpPlan plan, Actor actor) {
        services.ofSignUps(plan.service(), actor);
        if (plan.questions().isEmpty()) {
            return List.of();
        }
        var answers = counted(plan.service());
        return plan.questions().stream()
                .map(question -> Tally.of(question, answersTo(question, answers)))
                .toList();
    }

    /** The answers of as many of those with a seat as are counted. */
    private List<Map<Integer, String>> counted(ServiceId id) {
        var seated = signUps.of(id, SignUpPlan.CAPACITY_MOST, 0).stream()
                .filter(one -> one.state() == State.SEATED)
                .toList();
        return seated.stream()
                .limit(Tally.counted(seated.size()))
                .map(one -> book.open(one).answers())
                .toList();
    }

    private static List<String> answersTo(Question question, List<Map<Integer, String>> answers) {
        return answers.stream()
                .map(each -> each.getOrDefault(question.position(), ""))
                .toList();
    }

    public void arrived(ServiceId id, UUID signUp, boolean came, Actor actor) {
        services.ofSignUps(id, actor);
        if (!signUps.setCame(id, signUp, came)) {
            throw new NotFound("sign-up", signUp);
        }
    }
}
