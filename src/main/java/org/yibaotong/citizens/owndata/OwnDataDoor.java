package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.OwnData;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.citizens.contact.Passes;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.WorkingDays;
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
    private final Units units;
    private final People people;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final RequestSettings settings;
    private final Words words;
    private final Clock clock;

    OwnDataDoor(
            List<KeptUnder> kept,
            Passes passes,
            DataRequests requests,
            Limits limits,
            Units units,
            People people,
            Notices notices,
            WorkingDays workingDays,
            RequestSettings settings,
            Words words,
            Clock clock) {
        this.kept = kept;
        this.passes = passes;
        this.requests = requests;
        this.limits = limits;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.workingDays = workingDays;
        this.settings = settings;
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
        var now = clock.instant();
        var dueOn = workingDays.after(Times.date(now), settings.answerDays());
        var id = NewId.next();
        long number = requests.add(id, kind, said, contact, now, dueOn);
        var home = units.root().orElseThrow(() -> new Refusal("message.box.not-open"));
        notices.tell(
                new Notice(
                        "data-request.asked",
                        "个人信息要求：" + words.of(kind),
                        "第" + number + "号，请在" + dueOn + "前答复。",
                        "/desk/data-requests/" + id),
                people.holding(Role.EDITOR, home),
                now);
    }

    private boolean isWaiting(Contact contact, RequestKind kind) {
        return requests.of(contact).stream().anyMatch(one -> one.kind() == kind && one.state() == RequestState.OPEN);
    }

    private static RequestKind kind(String typed) {
        try {
            return RequestKind.valueOf(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal("data-request.kind.missing");
        }
    }
}
