package org.yibaotong.register.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountsEntered;
import org.yibaotong.register.account.Histories.Happening;
import org.yibaotong.register.platform.AccountKey;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Writes in the ledger (记账): accounts are entered, changed and moved on, each with a line in its history. Who may is asked before. */
@Component
public class Bookkeeping {

    private final AccountTable accounts;
    private final AccountKeys keys;
    private final Contacts contacts;
    private final Histories histories;
    private final SecondAccounts seconds;
    private final Changes changes;
    private final Platforms platforms;
    private final Words words;
    private final ApplicationEventPublisher events;

    Bookkeeping(
            AccountTable accounts,
            AccountKeys keys,
            Contacts contacts,
            Histories histories,
            SecondAccounts seconds,
            Changes changes,
            Platforms platforms,
            Words words,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.keys = keys;
        this.contacts = contacts;
        this.histories = histories;
        this.seconds = seconds;
        this.changes = changes;
        this.platforms = platforms;
        this.words = words;
        this.events = events;
    }

    public AccountId enter(Details details, AccountState state, List<Contact> people, PersonId by, Instant at) {
        var id = AccountId.next();
        check(details, null);
        var platform = platforms.get(details.identity().platform());
        accounts.save(Account.register(id, details, state, Times.date(at), platform.name(), by, at));
        putKeys(id, details);
        contacts.put(id, people);
        note(id, "登记", platform.name() + "，" + words.of(state), by, at);
        events.publishEvent(new AccountsEntered(List.of(Entering.entered(id, details, state, platforms)), at));
        return id;
    }

    public void revise(Account account, Details details, PersonId by, Instant at) {
        check(details, account.id());
        if (details.equals(account.details())) {
            return;
        }
        var differs = changes.between(account.details(), details);
        account.revise(details, differs, by, at);
        accounts.save(account);
        putKeys(account.id(), details);
        note(account.id(), "变更", differs, by, at);
    }

    public void revisePeople(AccountId id, List<Contact> people, PersonId by, Instant at) {
        var named = people.stream().filter(contact -> !contact.isEmpty()).toList();
        if (!contacts.of(id).equals(named)) {
            contacts.put(id, named);
            note(id, "变更联系人", "", by, at);
        }
    }

    public void move(Account account, Move move, PersonId by, Instant at) {
        var detail = move.said();
        var word = word(account, move.act());
        account.take(move, detail, by, at, Times.date(at));
        accounts.save(account);
        note(account.id(), word, detail, by, at);
    }

    /** What a step is called where it stands now. */
    public String word(Account account, AccountAct act) {
        return account.goesOnClosing(act) ? "找回来了，接着关停" : words.of(act);
    }

    /** What would be refused were it entered, or changed to this, now. */
    public void check(Details details, @Nullable AccountId itself) {
        seconds.refuse(details, itself);
        for (var key : keysOf(details)) {
            keys.find(key).filter(holder -> !holder.equals(itself)).ifPresent(holder -> {
                throw new Refusal("account.handle.taken", accounts.get(holder).name());
            });
        }
    }

    public void note(AccountId id, String act, String detail, PersonId by, Instant at) {
        histories.add(List.of(new Happening(id, act, detail, by, at)));
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
}
