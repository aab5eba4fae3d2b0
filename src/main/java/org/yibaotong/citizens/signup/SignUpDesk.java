package org.yibaotong.citizens.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.signupplan.Plans;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;

/** Where people sign up (报名), look their sign-up up and give it back. */
@Component
class SignUpDesk implements PublicSignUps {

    private static final int A_DAY = 20;

    private final Plans plans;
    private final SignUps signUps;
    private final Seats seats;
    private final GuestBook book;
    private final SignUpStandings standings;
    private final Limits limits;
    private final Clock clock;

    SignUpDesk(
            Plans plans,
            SignUps signUps,
            Seats seats,
            GuestBook book,
            SignUpStandings standings,
            Limits limits,
            Clock clock) {
        this.plans = plans;
        this.signUps = signUps;
        this.seats = seats;
        this.book = book;
        this.standings = standings;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Optional<PublicSignUps.Plan> plan(long service) {
        return plans.service(service).flatMap(plans::find).map(this::open);
    }

    /** No transaction around it: the one statement that gives out a seat is all there is to commit. */
    @Override
    public Receipt signUp(long number, Entry entry) {
        var now = clock.instant();
        var service = plans.service(number).orElseThrow(() -> new NotFound("service", number));
        var plan = plans.find(service).orElseThrow(() -> new NotFound("service", number));
        Refusal.unless(plan.isOpen(now), "sign-up.closes-at.over");
        var guest = Guest.of(entry, plan);
        var mark = book.mark(guest.telephone(), service);
        Refusal.when(signUps.isSignedUp(service, mark), "sign-up.telephone.already");
        limits.take("sign-up of a telephone", guest.telephone(), A_DAY, Duration.ofDays(1));
        var code = Code.next();
        var seat = take(fresh(service, guest, mark, code, now));
        return new Receipt(code.toString(), seat.isSeated(), seat.ahead());
    }

    private Seats.Fresh fresh(ServiceId service, Guest guest, byte[] mark, Code code, Instant now) {
        var id = NewId.next();
        return new Seats.Fresh(service, id, book.seal(guest, id), mark, book.mark(code), now);
    }

    /** The same telephone twice in one moment. */
    private Seats.Seat take(Seats.Fresh fresh) {
        try {
            return seats.take(fresh);
        } catch (DuplicateKeyException twice) {
            throw new Refusal("sign-up.telephone.already");
        }
    }

    @Override
    public Optional<Standing> find(String code) {
        return Code.of(code).map(book::mark).flatMap(signUps::find).map(standings::of);
    }

    @Override
    @Transactional
    public void cancel(String typed) {
        var mark = Code.of(typed).map(book::mark).orElseThrow(() -> new Refusal("sign-up.code.unknown"));
        var service = signUps.find(mark)
                .orElseThrow(() -> new Refusal("sign-up.code.unknown"))
                .service();
        plans.hold(service);
        var one = signUps.find(mark).orElseThrow(() -> new Refusal("sign-up.code.unknown"));
        Refusal.when(one.state() == State.CANCELLED, "sign-up.cancel.already");
        seats.giveBack(one);
        seats.moveUp(service, clock.instant());
    }

    private PublicSignUps.Plan open(SignUpPlan plan) {
        var numbers = plans.numbers(plan.service());
        return new PublicSignUps.Plan(
                plan.beginsAt(),
                plan.closesAt(),
                plan.capacity(),
                numbers.seated(),
                numbers.waiting(),
                plan.keepDays(),
                plan.forChildren(),
                plan.questions().stream()
                        .map(one -> new Asked(
                                one.position(), one.label(), one.kind().name(), one.choices(), one.required()))
                        .toList(),
                plan.isOpen(clock.instant()));
    }
}
