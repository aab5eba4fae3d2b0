package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.OwnData;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.citizens.contact.Passes;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where residents see what is kept of them, take a consent back, and ask for more (我的信息). */
@Component
@Transactional
class OwnDataDoor implements OwnData {

    private static final int A_DAY = 5;

    private final List<KeptUnder> kept;
    private final Passes passes;
    private final DataRequests requests;
    private final Limits limits;
    private final Intake intake;
    private final Words words;
    private final Clock clock;

    OwnDataDoor(
            List<KeptUnder> kept,
            Passes passes,
            DataRequests requests,
            Limits limits,
            Intake intake,
            Words words,
            Clock clock) {
        this.kept = kept;
        this.passes = passes;
        this.requests = requests;
        this.limits = limits;
        this.intake = intake;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Mine of(String pass) {
        var contact = passes.contact(pass);
        return new Mine(
                contact.masked(),
                kept.stream()
                        .flatMap(keeper -> keeper.of(contact).stream())
                        .map(this::line)
                        .toList(),
                requests.of(contact).stream().map(this::asked).toList());
    }

    private Line line(KeptLine one) {
        return new Line(
                one.what().name(),
                words.of(one.what()),
                one.id(),
                one.name(),
                one.until(),
                one.url(),
                one.mayWithdraw());
    }

    private Asked asked(DataRequest one) {
        return new Asked(
                one.number(),
                words.of(one.kind()),
                words.of(one.state()),
                one.words(),
                Times.date(one.askedAt()),
                one.dueOn(),
                one.answeredOn(),
                one.answer());
    }

    @Override
    public void withdraw(String pass, String what, String id) {
        var contact = passes.contact(pass);
        kept.stream()
                .filter(keeper -> keeper.what().name().equals(what))
                .findFirst()
                .orElseThrow(() -> new NotFound("kept", what))
                .withdraw(contact, id, clock.instant());
    }

    @Override
    public void ask(String pass, String typedKind, String typed) {
        var contact = passes.contact(pass);
        var kind = kind(typedKind);
        var said = DataRequest.checked(kind, typed);
        Refusal.when(isWaiting(contact, kind), "data-request.kind.already");
        limits.takeOrRefuse("data-request.too-often", "data request", contact.address(), A_DAY, Duration.ofDays(1));
        intake.take(kind, said, Subject.of(contact), null);
    }

    private boolean isWaiting(Contact contact, RequestKind kind) {
        return requests.of(contact).stream().anyMatch(one -> one.kind() == kind && one.state() == RequestState.OPEN);
    }

    /** A consent is taken back there at once, and needs no request. */
    private static RequestKind kind(String typed) {
        return Stream.of(RequestKind.SEE, RequestKind.CORRECT, RequestKind.DELETE)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal("data-request.kind.missing"));
    }
}
