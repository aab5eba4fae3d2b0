package org.yibaotong.inspection.mistake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.byhand.ByHandDesk;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the page of one mistake together. */
@Component
class MistakePages {

    private final Mistakes mistakes;
    private final MistakeContacts contacts;
    private final MistakeSettings settings;
    private final ByHandDesk byHand;
    private final Accounts accounts;
    private final People people;
    private final Words words;
    private final Clock clock;

    MistakePages(
            Mistakes mistakes,
            MistakeContacts contacts,
            MistakeSettings settings,
            ByHandDesk byHand,
            Accounts accounts,
            People people,
            Words words,
            Clock clock) {
        this.mistakes = mistakes;
        this.contacts = contacts;
        this.settings = settings;
        this.byHand = byHand;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    MistakePage page(MistakeId id, MistakeForm typed, @Nullable String contact, Actor actor) {
        var mistake = mistakes.getVisibleTo(id, actor.reach(Role.REGISTRAR));
        var account = Optional.ofNullable(mistake.account()).map(accounts::get);
        var today = Times.date(clock.instant());
        return new MistakePage(
                "/desk/mistakes/" + id,
                account.map(AccountFacts::name).orElse(""),
                "/desk/accounts/" + mistake.account(),
                account.map(AccountFacts::sponsor).orElse(""),
                words.of(mistake.kind()),
                mistake.page(),
                mistake.words(),
                Times.minute(mistake.pointedOutAt()),
                mistake.dueOn().toString(),
                mistake.isOverdue(today),
                mistake.isWaiting(),
                words.of(mistake.state()),
                mistake.answer(),
                answered(mistake),
                contacts.has(id),
                contact,
                settings.contactKept().toDays(),
                settings.answerWithin(),
                mistake.finding() == null ? null : "/desk/inspections/findings/" + mistake.finding(),
                account.filter(one -> !one.state().isClosed())
                        .map(one -> byHand.askable(one, today))
                        .orElse(List.of()),
                typed);
    }

    private String answered(Mistake mistake) {
        var by = mistake.answeredBy();
        var at = mistake.answeredAt();
        return by == null || at == null
                ? ""
                : Times.minute(at) + "　"
                        + people.find(by).map(People.PersonFacts::name).orElse("");
    }
}
