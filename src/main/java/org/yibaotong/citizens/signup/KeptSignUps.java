package org.yibaotong.citizens.signup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptEach;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.signupplan.Plans;

/** Sign-ups as somebody's own data. */
@Component
class KeptSignUps extends KeptEach<SignUps.Known> {

    private final SignUps signUps;
    private final Seats seats;
    private final Plans plans;
    private final GuestBook book;
    private final KnownServices services;
    private final SignUpStandings standings;

    KeptSignUps(
            SignUps signUps,
            Seats seats,
            Plans plans,
            GuestBook book,
            KnownServices services,
            SignUpStandings standings) {
        this.signUps = signUps;
        this.seats = seats;
        this.plans = plans;
        this.book = book;
        this.services = services;
        this.standings = standings;
    }

    @Override
    public Kept what() {
        return Kept.SIGN_UP;
    }

    @Override
    protected List<SignUps.Known> known(Contact contact) {
        var marks = services.ofSignUps().stream()
                .map(service -> book.mark(contact.address(), service.id()))
                .toList();
        return signUps.ofMarks(marks);
    }

    @Override
    protected Optional<SignUps.Known> openedBy(String code) {
        return Code.of(code).map(book::mark).flatMap(signUps::find).filter(one -> one.state() != State.CANCELLED);
    }

    @Override
    protected String id(SignUps.Known one) {
        return one.id().toString();
    }

    @Override
    protected KeptLine line(SignUps.Known one) {
        var standing = standings.of(one);
        var guest = book.open(one);
        var plan = plans.find(one.service()).orElseThrow();
        return new KeptLine(
                Kept.SIGN_UP,
                one.id().toString(),
                standing.serviceName() + "，" + guest.name(),
                standing.serviceName(),
                standing.said() + "，结束" + plan.keepDays() + "天后删掉",
                "/services/" + standing.service());
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.NAME);
    }

    @Override
    public void correct(Contact contact, String id, Detail detail, String right, Instant at) {
        var one = get(contact, id);
        signUps.keep(one.id(), book.seal(book.open(one).named(right), one.id()));
    }

    /** The seat goes to whoever waits, and the row goes with it. Until the plan was held somebody else may have moved it, or cancelled it. */
    @Override
    protected void forget(SignUps.Known read, Instant at) {
        plans.hold(read.service());
        signUps.find(read.id()).filter(one -> one.state() != State.CANCELLED).ifPresent(one -> {
            seats.giveBack(one);
            signUps.delete(one.id());
            seats.moveUp(one.service(), at);
        });
    }
}
