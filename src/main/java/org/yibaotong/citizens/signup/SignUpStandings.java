package org.yibaotong.citizens.signup;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicSignUps.Standing;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.signupplan.Plans;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** How a sign-up stands (报名怎样了), in the same words by its code and among what is kept of somebody. */
@Component
class SignUpStandings {

    private final SignUps signUps;
    private final Plans plans;
    private final GuestBook book;
    private final KnownServices services;
    private final Words words;
    private final Clock clock;

    SignUpStandings(SignUps signUps, Plans plans, GuestBook book, KnownServices services, Words words, Clock clock) {
        this.signUps = signUps;
        this.plans = plans;
        this.book = book;
        this.services = services;
        this.words = words;
        this.clock = clock;
    }

    Standing of(SignUps.Known one) {
        var service = services.get(one.service());
        var plan = plans.find(one.service()).orElseThrow();
        boolean hasBegun = plan.hasBegun(clock.instant());
        return new Standing(
                service.number(),
                service.name(),
                service.isOpen(),
                hasBegun,
                one.state(),
                said(one, service.isOpen(), hasBegun, begins(plan)));
    }

    private String said(SignUps.Known one, boolean isOffered, boolean hasBegun, String begins) {
        if (one.state() == State.CANCELLED) {
            return words.of(isOffered && !hasBegun ? "sign-up.standing.passed-on" : "sign-up.standing.cancelled");
        }
        if (!isOffered) {
            return words.of("sign-up.standing.closed");
        }
        if (one.state() == State.SEATED) {
            return begins + words.of(one.movedUp() ? "sign-up.standing.moved-up" : "sign-up.standing.seated");
        }
        return hasBegun ? words.of("sign-up.standing.too-late") : begins + waiting(one);
    }

    /** Nobody is promised a short message on a telephone that takes none. */
    private String waiting(SignUps.Known one) {
        boolean takesMessages = Contact.ofTelephone(book.open(one).telephone()).isPresent();
        var code = takesMessages ? "sign-up.standing.waiting" : "sign-up.standing.waiting-for-a-call";
        return words.of(code, words.of("waiting.ahead", signUps.ahead(one)));
    }

    private static String begins(SignUpPlan plan) {
        return plan.beginsAt() == null ? "" : Times.minute(plan.beginsAt()) + "开始，";
    }
}
