package org.yibaotong.inspection.mistake;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.MistakeAnswered;
import org.yibaotong.inspection.MistakeAssigned;
import org.yibaotong.inspection.MistakeContactRead;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.byhand.ByHandDesk;
import org.yibaotong.inspection.byhand.ByHandForm;
import org.yibaotong.inspection.byhand.TakenPage;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Where mistakes are looked into and answered: a finding for the unit where they are right, and an answer either way. */
@Service
@Transactional
class MistakeDesk {

    private final Mistakes mistakes;
    private final MistakeContacts contacts;
    private final ByHandDesk byHand;
    private final PublicAccounts directory;
    private final Accounts accounts;
    private final MistakeTeller teller;
    private final OverdueMistakes overdue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MistakeDesk(
            Mistakes mistakes,
            MistakeContacts contacts,
            ByHandDesk byHand,
            PublicAccounts directory,
            Accounts accounts,
            MistakeTeller teller,
            OverdueMistakes overdue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mistakes = mistakes;
        this.contacts = contacts;
        this.byHand = byHand;
        this.directory = directory;
        this.accounts = accounts;
        this.teller = teller;
        this.overdue = overdue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses what cannot be confirmed, before anybody is asked for its page.
     *
     * @return the page it is on, or an empty text
     */
    @Transactional(readOnly = true)
    String check(MistakeId id, MistakeForm form, Actor actor) {
        var mistake = visible(id, actor);
        byHand.check(mistake.knownAccount(), typed(mistake, form), actor);
        Mistake.checkAnswer(form.words());
        return mistake.page();
    }

    /** @param page the page it is on, as it is now */
    FindingId confirm(MistakeId id, MistakeForm form, TakenPage page, Actor actor) {
        var mistake = visible(id, actor);
        var at = clock.instant();
        var finding = byHand.record(mistake.knownAccount(), typed(mistake, form), page, List.of(), actor);
        mistakes.save(mistake.confirm(finding, form.words(), actor.person(), at));
        events.publishEvent(new MistakeAnswered(id, true, form.words(), actor.person(), at));
        return finding;
    }

    void dismiss(MistakeId id, MistakeForm form, Actor actor) {
        var at = clock.instant();
        mistakes.save(visible(id, actor).dismiss(form.why(), actor.person(), at));
        events.publishEvent(new MistakeAnswered(id, false, form.why(), actor.person(), at));
    }

    /** On which account it is. It may be another unit's, whose registrars then answer. */
    void assign(MistakeId id, MistakeForm form, Actor actor) {
        var found = directory.verify(form.lookedFor()).accounts();
        Refusal.when(found.isEmpty(), "mistake.account.not-found");
        Refusal.when(found.size() > 1, "mistake.account.several");
        var account = accounts.get(found.getFirst().id());
        var at = clock.instant();
        var before = visible(id, actor);
        var assigned = mistakes.save(before.on(account.id(), account.unit()));
        if (!assigned.unit().equals(before.unit())) {
            overdue.remindAnew(id);
            teller.registrarsInsteadOf(before.unit(), assigned, at);
        }
        events.publishEvent(new MistakeAssigned(id, account.name(), actor.person(), at));
    }

    String contact(MistakeId id, Actor actor) {
        visible(id, actor);
        events.publishEvent(new MistakeContactRead(id, actor.person(), clock.instant()));
        return contacts.find(id).orElseThrow(() -> new Refusal("mistake.contact.forgotten"));
    }

    private static ByHandForm typed(Mistake mistake, MistakeForm form) {
        var seenOn = Times.date(mistake.pointedOutAt()).toString();
        return new ByHandForm(form.indicator(), form.seen(), mistake.page(), seenOn);
    }

    private Mistake visible(MistakeId id, Actor actor) {
        return mistakes.getVisibleTo(id, actor.reach(Role.REGISTRAR));
    }
}
