package org.yibaotong.register.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
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
    private final AccountKeys keys;
    private final Contacts contacts;
    private final Histories histories;
    private final Platforms platforms;

    Entering(AccountTable accounts, AccountKeys keys, Contacts contacts, Histories histories, Platforms platforms) {
        this.accounts = accounts;
        this.keys = keys;
        this.contacts = contacts;
        this.histories = histories;
        this.platforms = platforms;
    }

    public void enter(List<LedgerEntry> entries, PersonId by, Instant at) {
        accounts.saveAll(entries.stream().map(entry -> Account.found(entry, at)).toList());
        keys.add(entries.stream().flatMap(entry -> held(entry)).toList());
        contacts.add(entries.stream()
                .flatMap(entry -> entry.people().stream().map(contact -> new Contacts.Of(entry.id(), contact)))
                .toList());
        histories.add(entries.stream()
                .map(entry -> new Happening(entry.id(), entry.act(), entry.detail(), by, at))
                .toList());
    }

    /** Brings a known account to what a sheet says of it. Where only its figures or its people are new, the account stays as it is. */
    public void revise(
            AccountId id, Details details, List<Contact> people, String differs, String act, PersonId by, Instant at) {
        var account = accounts.get(id);
        if (!account.details().equals(details)) {
            account.revise(details, differs, by, at);
            accounts.save(account);
            var identity = details.identity();
            keys.put(id, platforms.keys(identity.platform(), identity.handle(), identity.link()));
        }
        if (!contacts.of(id).equals(people)) {
            contacts.put(id, people);
        }
        histories.add(List.of(new Happening(id, act, differs, by, at)));
    }

    private Stream<Held> held(LedgerEntry entry) {
        var identity = entry.details().identity();
        return platforms.keys(identity.platform(), identity.handle(), identity.link()).stream()
                .map(key -> new Held(key, entry.id()));
    }
}
