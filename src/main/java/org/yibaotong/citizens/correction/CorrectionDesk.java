package org.yibaotong.citizens.correction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.DataCorrected;
import org.yibaotong.citizens.DataCorrectionAsked;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.citizens.owndata.DataRequest;
import org.yibaotong.citizens.owndata.DataRequestDesk;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** Where one clerk writes down what is right and another puts it right, of what the asker proved to be theirs. */
@Component
@Transactional
class CorrectionDesk {

    private final Corrections corrections;
    private final DataRequestDesk requests;
    private final List<KeptUnder> kept;
    private final Units units;
    private final People people;
    private final Notices notices;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            Corrections corrections,
            DataRequestDesk requests,
            List<KeptUnder> kept,
            Units units,
            People people,
            Notices notices,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.requests = requests;
        this.kept = kept;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** One thing that can be put right, under a number of its own on this page. */
    record Choice(KeptLine line, Detail detail) {

        String key() {
            return line.what() + "." + line.id() + "." + detail;
        }
    }

    List<Choice> choices(UUID request, Actor actor) {
        var contact = requests.contactOfCorrection(request, actor);
        return kept.stream()
                .filter(keeper -> !keeper.details().isEmpty())
                .flatMap(keeper -> keeper.of(contact).stream()
                        .flatMap(line -> keeper.details().stream().map(detail -> new Choice(line, detail))))
                .toList();
    }

    void ask(UUID id, String key, String typed, Actor actor) {
        var choice = choices(id, actor).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("correction.what.missing"));
        var right = Correction.checked(typed);
        var now = clock.instant();
        var request = requests.holdOpen(id, actor);
        corrections.ask(id, choice.line().what(), choice.line().id(), choice.detail(), right, actor.person(), now);
        tell(request, actor);
        events.publishEvent(new DataCorrectionAsked(id, request.number(), said(choice), actor.person(), now));
    }

    /** Held, so that of two who press at once one does it. */
    void give(UUID id, UUID correction, Actor actor) {
        var request = requests.holdOpen(id, actor);
        var one = corrections.get(id, correction);
        one.give(actor.person());
        var now = clock.instant();
        keeper(one).correct(contact(id, actor), one.keptId(), one.detail(), one.right(), now);
        corrections.give(correction, actor.person(), now);
        var said = words.of(one.kept()) + "，" + words.of(one.detail());
        events.publishEvent(new DataCorrected(id, request.number(), said, actor.person(), now));
    }

    /** Written down wrong: it is written down anew. */
    void drop(UUID id, UUID correction, Actor actor) {
        requests.holdOpen(id, actor);
        corrections.drop(corrections.get(id, correction).id());
    }

    private Contact contact(UUID id, Actor actor) {
        return requests.contactOfCorrection(id, actor);
    }

    private KeptUnder keeper(Correction one) {
        return kept.stream()
                .filter(keeper -> keeper.what() == one.kept())
                .findFirst()
                .orElseThrow(() -> new NotFound("kept", one.kept()));
    }

    private String said(Choice choice) {
        return words.of(choice.line().what()) + "，" + words.of(choice.detail());
    }

    private void tell(DataRequest request, Actor actor) {
        var others = units.root().stream()
                .flatMap(home -> people.holding(Role.EDITOR, home).stream())
                .filter(one -> !actor.is(one))
                .toList();
        notices.tell(
                new Notice(
                        "data-request.correction",
                        "有一处更正等人核对",
                        "第" + request.number() + "号个人信息要求，请和本人说的对一对。",
                        "/desk/data-requests/" + request.id() + "/corrections"),
                others,
                clock.instant());
    }
}
