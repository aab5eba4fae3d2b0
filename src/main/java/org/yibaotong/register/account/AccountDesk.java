package org.yibaotong.register.account;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.ContactsShown;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where the ledger is kept: accounts are entered, changed and moved on, each with a line in its history. */
@Service
@Transactional
public class AccountDesk {

    private final AccountTable accounts;
    private final Bookkeeping book;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            AccountTable accounts, Bookkeeping book, Contacts contacts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.book = book;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    public AccountId register(Details details, AccountState state, List<Contact> people, Actor actor) {
        refuseOthersUnit(details, actor);
        return book.enter(details, state, people, actor.person(), clock.instant());
    }

    public void revise(AccountId id, int version, Details details, List<Contact> people, Actor actor) {
        var account = visible(id, actor);
        Refusal.unless(account.version() == version, "account.revise.changed-meanwhile");
        refuseOthersUnit(details, actor);
        var at = clock.instant();
        book.revise(account, details, actor.person(), at);
        book.revisePeople(id, people, actor.person(), at);
    }

    public void move(AccountId id, Move move, Actor actor) {
        var account = visible(id, actor);
        if (move.successor() != null) {
            var successor = visible(move.successor(), actor);
            Refusal.when(successor.state().isOver(), "account.successor.over", successor.name());
        }
        book.move(account, move, actor.person(), clock.instant());
    }

    /** The telephones in full; that somebody looked is kept on the trail. */
    public List<Contact> showContacts(AccountId id, Actor actor) {
        var account = visible(id, actor);
        events.publishEvent(new ContactsShown(id, account.name(), actor.person(), clock.instant()));
        return contacts.of(id);
    }

    public static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR);
    }

    private static void refuseOthersUnit(Details details, Actor actor) {
        Refusal.unless(reach(actor).covers(details.owners().sponsoringUnit()), "account.sponsoring-unit.not-yours");
    }

    private Account visible(AccountId id, Actor actor) {
        return accounts.getVisibleTo(id, reach(actor));
    }
}
