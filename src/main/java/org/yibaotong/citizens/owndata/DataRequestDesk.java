package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.DataConsentWithdrawn;
import org.yibaotong.citizens.DataRequestAnswered;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where requests about own data are answered. Deleting is done by the program, everywhere at once, when the clerk says so. */
@Component
@Transactional
public class DataRequestDesk {

    private final DataRequests requests;
    private final List<KeptUnder> kept;
    private final Intake intake;
    private final UntoldRequests untold;
    private final Units units;
    private final People people;
    private final Notices notices;
    private final RequestSettings settings;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataRequestDesk(
            DataRequests requests,
            List<KeptUnder> kept,
            Intake intake,
            UntoldRequests untold,
            Units units,
            People people,
            Notices notices,
            RequestSettings settings,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.kept = kept;
        this.intake = intake;
        this.untold = untold;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.settings = settings;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody asks at the counter or by telephone, as the clerk who made sure who they are writes it down. */
    UUID enter(CounterForm form, Actor actor) {
        Refusal.unless(sees(units, actor), "data-request.enter.elsewhere");
        var kind = form.kind();
        if (kind == null) {
            throw new Refusal("data-request.kind.missing");
        }
        var subject = Subject.of(CounterForm.or(form.about()));
        var counter = AtCounter.of(CounterForm.or(form.asker()), CounterForm.or(form.verified()), actor.person());
        return intake.take(kind, DataRequest.checked(kind, CounterForm.or(form.words())), subject, counter);
    }

    /** What it is about: how many of each, and nobody by name. */
    List<KeptLine> about(UUID id, Actor actor) {
        visible(actor, id);
        var subject = requests.subject(id);
        return kept.stream().flatMap(keeper -> subject.keptBy(keeper).stream()).toList();
    }

    /** What of one kind somebody asked about and has no answer yet, by its ids. */
    public Set<String> underRequest(Kept what) {
        var keeper = keeper(what);
        return requests.open().stream()
                .flatMap(one -> requests.subject(one.id()).keptBy(keeper).stream())
                .map(KeptLine::id)
                .collect(Collectors.toSet());
    }

    private KeptUnder keeper(Kept what) {
        return kept.stream()
                .filter(one -> one.what() == what)
                .findFirst()
                .orElseThrow(() -> new NotFound("kept", what));
    }

    public DataRequest getCorrection(UUID id, Actor actor) {
        visible(actor, id);
        return requests.get(id).correctable();
    }

    /** Whose data it is, for those who put it right; proved by a code when it was asked. */
    public Contact contactOfCorrection(UUID id, Actor actor) {
        getCorrection(id, actor);
        return Optional.ofNullable(requests.subject(id).contact())
                .orElseThrow(() -> new Refusal("correction.request.by-code"));
    }

    public DataRequest holdOpen(UUID id, Actor actor) {
        visible(actor, id);
        return requests.hold(id).correctable();
    }

    void grant(UUID id, String typed, Actor actor) {
        visible(actor, id);
        var request = requests.hold(id);
        var answer = request.grant(typed, actor.person());
        if (request.kind() == RequestKind.DELETE) {
            var now = clock.instant();
            var subject = requests.subject(id);
            kept.forEach(keeper -> subject.deleteFrom(keeper, now));
        }
        close(request, RequestState.DONE, answer, actor);
    }

    /** One consent is taken back for whoever asked for it at the counter: at once, as on the portal. */
    void withdraw(UUID id, Kept what, String keptId, Actor actor) {
        visible(actor, id);
        var request = requests.hold(id);
        request.withdraw(actor.person());
        var now = clock.instant();
        requests.subject(id).withdrawFrom(keeper(what), keptId, now);
        events.publishEvent(new DataConsentWithdrawn(id, request.number(), words.of(what), actor.person(), now));
    }

    void refuse(UUID id, String typed, Actor actor) {
        visible(actor, id);
        var request = requests.hold(id);
        close(request, RequestState.REFUSED, request.answer(typed), actor);
    }

    private void close(DataRequest request, RequestState state, String answer, Actor actor) {
        var now = clock.instant();
        requests.answer(request.id(), state, answer, actor.person(), Times.date(now));
        requests.subject(request.id()).reached().ifPresent(contact -> untold.begin(request.id()));
        var done = state == RequestState.DONE ? "办了" : "没有同意";
        events.publishEvent(new DataRequestAnswered(request.id(), request.number(), done, actor.person(), now));
    }

    void pass() {
        var today = Times.date(clock.instant());
        requests.takeLate(today).forEach(this::tellLate);
        requests.forget(today.minusDays(settings.keepDays()));
    }

    private void tellLate(DataRequest request) {
        units.root()
                .ifPresent(home -> notices.tell(
                        new Notice(
                                "data-request.late",
                                "个人信息要求过了期限",
                                "第" + request.number() + "号还没有答复。",
                                "/desk/data-requests/" + request.id()),
                        people.holding(Role.EDITOR, home),
                        clock.instant()));
    }

    /** They are for those who edit where everything comes in; to others there is none. */
    static boolean sees(Units units, Actor actor) {
        var reach = actor.reach(Role.EDITOR);
        return !reach.isEmpty() && units.root().filter(reach::covers).isPresent();
    }

    private void visible(Actor actor, UUID id) {
        if (!sees(units, actor)) {
            throw new NotFound("data request", id);
        }
    }
}
