package org.yibaotong.register.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.ContactsShown;
import org.yibaotong.register.account.Histories.Happening;
import org.yibaotong.register.platform.AccountKey;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where the ledger is kept: accounts are entered, changed and moved on, each with a line in its history. */
@Service
@Transactional
public class AccountDesk {

    private final AccountTable accounts;
    private final AccountKeys keys;
    private final Contacts contacts;
    private final Histories histories;
    private final SecondAccounts seconds;
    private final Changes changes;
    private final Platforms platforms;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            AccountTable accounts,
            AccountKeys keys,
            Contacts contacts,
            Histories histories,
            SecondAccounts seconds,
            Changes changes,
            Platforms platforms,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.contacts = contacts;
        this.histories = histories;
        this.seconds = seconds;
        this.changes = changes;
        this.platforms = platforms;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    public AccountId register(Details details, AccountState state, List<Contact> people, Actor actor) {
        refuseOthersUnit(details, actor);
        var id = AccountId.next();
        var at = clock.instant();
        seconds.refuse(details, null);
        refuseTaken(details, id);
        var platform = platforms.get(details.identity().platform());
        accounts.save(Account.register(id, details, state, Times.date(at), platform.name(), actor.person(), at));
        putKeys(id, details);
        contacts.put(id, people);
        happened(id, "登记", platform.name() + "，" + words.of(state), actor, at);
        return id;
    }

    public void revise(AccountId id, int version, Details details, List<Contact> people, Actor actor) {
        var account = visible(id, actor);
        Refusal.unless(account.version() == version, "account.revise.changed-meanwhile");
        refuseOthersUnit(details, actor);
        seconds.refuse(details, id);
        refuseTaken(details, id);
        var at = clock.instant();
        var differs = changes.between(account.details(), details);
        account.revise(details, differs, actor.person(), at);
        if (!differs.isEmpty()) {
            accounts.save(account);
            putKeys(id, details);
            happened(id, "变更", differs, actor, at);
        }
        revisePeople(id, people, actor, at);
    }

    public void move(AccountId id, Move move, Actor actor) {
        var account = visible(id, actor);
        if (move.successor() != null) {
            var successor = visible(move.successor(), actor);
            Refusal.when(successor.state().isOver(), "account.successor.over", successor.name());
        }
        var at = clock.instant();
        var detail = move.said();
        account.take(move, detail, actor.person(), at, today(at));
        accounts.save(account);
        happened(id, words.of(move.act()), detail, actor, at);
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

    private void revisePeople(AccountId id, List<Contact> people, Actor actor, Instant at) {
        var named = people.stream().filter(contact -> !contact.isEmpty()).toList();
        if (!contacts.of(id).equals(named)) {
            contacts.put(id, named);
            happened(id, "变更联系人", "", actor, at);
        }
    }

    private void refuseTaken(Details details, AccountId id) {
        for (var key : keysOf(details)) {
            keys.find(key).filter(holder -> !holder.equals(id)).ifPresent(holder -> {
                throw new Refusal("account.handle.taken", accounts.get(holder).name());
            });
        }
    }

    /** Of two who enter one account at the same moment the database lets one through. */
    private void putKeys(AccountId id, Details details) {
        try {
            keys.put(id, keysOf(details));
        } catch (DuplicateKeyException faster) {
            throw new Refusal("account.handle.just-taken");
        }
    }

    private Set<AccountKey> keysOf(Details details) {
        var identity = details.identity();
        return platforms.keys(identity.platform(), identity.handle(), identity.link());
    }

    private static void refuseOthersUnit(Details details, Actor actor) {
        Refusal.unless(reach(actor).covers(details.owners().sponsoringUnit()), "account.sponsoring-unit.not-yours");
    }

    private Account visible(AccountId id, Actor actor) {
        return accounts.getVisibleTo(id, reach(actor));
    }

    private void happened(AccountId id, String act, String detail, Actor actor, Instant at) {
        histories.add(List.of(new Happening(id, act, detail, actor.person(), at)));
    }

    private static LocalDate today(Instant at) {
        return Times.date(at);
    }
}
