package org.yibaotong.register.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountsEntered;
import org.yibaotong.register.AccountsEntered.Entered;
import org.yibaotong.register.account.AccountKeys.Held;
import org.yibaotong.register.account.Histories.Happening;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.PersonId;

/**
 * Enters many accounts at once (批量登记). Each has its line in its history; the trail gets one entry for them all from whoever calls,
 * or a sheet of a hundred thousand rows would be a hundred thousand entries.
 */
@Component
@Transactional
public class Entering {

    private final AccountTable accounts;
    private final NewAccounts newAccounts;
    private final AccountKeys keys;
    private final Contacts contacts;
    private final Histories histories;
    private final ManyAccounts many;
    private final Platforms platforms;
    private final ApplicationEventPublisher events;

    Entering(
            AccountTable accounts,
            NewAccounts newAccounts,
            AccountKeys keys,
            Contacts contacts,
            Histories histories,
            ManyAccounts many,
            Platforms platforms,
            ApplicationEventPublisher events) {
        this.many = many;
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.keys = keys;
        this.contacts = contacts;
        this.histories = histories;
        this.platforms = platforms;
        this.events = events;
    }

    public void enter(List<LedgerEntry> entries, PersonId by, Instant at) {
        newAccounts.add(entries.stream().map(entry -> Account.found(entry, at)).toList());
        keys.add(entries.stream().flatMap(entry -> held(entry)).toList());
        contacts.add(entries.stream()
                .flatMap(entry -> entry.people().stream().map(contact -> new Contacts.Of(entry.id(), contact)))
                .toList());
        histories.add(entries.stream()
                .map(entry -> new Happening(entry.id(), entry.act(), entry.detail(), by, at))
                .toList());
        if (!entries.isEmpty()) {
            events.publishEvent(
                    new AccountsEntered(entries.stream().map(this::entered).toList(), at));
        }
    }

    private Entered entered(LedgerEntry entry) {
        return entered(entry.id(), entry.details(), entry.state(), platforms);
    }

    static Entered entered(AccountId id, Details details, AccountState state, Platforms platforms) {
        return new Entered(
                id,
                details.owners().sponsoringUnit(),
                details.identity().name(),
                platforms.get(details.identity().platform()).name(),
                details.owners().sponsor(),
                state.isOver());
    }

    /** Brings known accounts to what a sheet says of them. Where only figures or people are new, the account stays as it is. */
    public void revise(List<Revision> revisions, PersonId by, Instant at) {
        var ids = revisions.stream().map(Revision::id).toList();
        var known = many.of(ids);
        var people = contacts.of(ids);
        for (var revision : revisions) {
            if (!Objects.requireNonNull(known.get(revision.id())).details().equals(revision.details())) {
                revise(revision, by, at);
            }
            if (!people.getOrDefault(revision.id(), List.of()).equals(revision.people())) {
                contacts.put(revision.id(), revision.people());
            }
        }
        histories.add(revisions.stream()
                .map(one -> new Happening(one.id(), one.act(), one.differs(), by, at))
                .toList());
    }

    private void revise(Revision revision, PersonId by, Instant at) {
        var account = accounts.get(revision.id());
        account.revise(revision.details(), revision.differs(), by, at);
        accounts.save(account);
        var identity = revision.details().identity();
        keys.put(revision.id(), platforms.keys(identity.platform(), identity.handle(), identity.link()));
    }

    private Stream<Held> held(LedgerEntry entry) {
        var identity = entry.details().identity();
        return platforms.keys(identity.platform(), identity.handle(), identity.link()).stream()
                .map(key -> new Held(key, entry.id()));
    }
}
