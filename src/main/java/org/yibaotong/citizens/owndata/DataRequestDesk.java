package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.DataRequestAnswered;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Where requests about own data are answered. Deleting is done by the program, everywhere at once, when the clerk says so. */
@Component
@Transactional
public class DataRequestDesk {

    private final DataRequests requests;
    private final List<KeptUnder> kept;
    private final Informer informer;
    private final Units units;
    private final People people;
    private final Notices notices;
    private final Site site;
    private final RequestSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataRequestDesk(
            DataRequests requests,
            List<KeptUnder> kept,
            Informer informer,
            Units units,
            People people,
            Notices notices,
            Site site,
            RequestSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.kept = kept;
        this.informer = informer;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.site = site;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What it is about: how many of each, and nobody by name. */
    List<KeptLine> about(UUID id, Actor actor) {
        visible(actor, id);
        return requests.contact(id).stream()
                .flatMap(contact -> kept.stream().flatMap(keeper -> keeper.of(contact).stream()))
                .toList();
    }

    public DataRequest getCorrection(UUID id, Actor actor) {
        visible(actor, id);
        return requests.get(id).correctable();
    }

    /** Whose data it is, for those who put it right; proved by a code when it was asked. */
    public Contact contactOfCorrection(UUID id, Actor actor) {
        getCorrection(id, actor);
        return requests.contact(id).orElseThrow(() -> new Refusal("data-request.answer.already"));
    }

    public DataRequest holdOpen(UUID id, Actor actor) {
        visible(actor, id);
        return requests.hold(id).correctable();
    }

    void grant(UUID id, String typed, Actor actor) {
        visible(actor, id);
        var request = requests.hold(id);
        var answer = request.answer(typed);
        var contact = requests.contact(id);
        if (request.kind() == RequestKind.DELETE) {
            var now = clock.instant();
            contact.ifPresent(one -> kept.forEach(keeper -> keeper.delete(one, now)));
        }
        close(request, RequestState.DONE, answer, actor);
    }

    void refuse(UUID id, String typed, Actor actor) {
        visible(actor, id);
        var request = requests.hold(id);
        close(request, RequestState.REFUSED, request.answer(typed), actor);
    }

    private void close(DataRequest request, RequestState state, String answer, Actor actor) {
        var now = clock.instant();
        requests.answer(request.id(), state, answer, actor.person(), Times.date(now));
        requests.contact(request.id()).ifPresent(contact -> Committed.then(() -> tell(contact, request.number())));
        var done = state == RequestState.DONE ? "办了" : "没有同意";
        events.publishEvent(new DataRequestAnswered(request.id(), request.number(), done, actor.person(), now));
    }

    private void tell(Contact contact, long number) {
        informer.tell(
                contact,
                Letter.of("您的个人信息要求有答复了", "您的个人信息要求（第" + number + "号）有答复了，在这里看：" + site.address() + "/mine"),
                "whoever asked data request " + number);
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
