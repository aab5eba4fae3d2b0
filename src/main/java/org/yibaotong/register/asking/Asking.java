package org.yibaotong.register.asking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.filing.AskingDesk;
import org.yibaotong.register.filing.Filing;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.Filings;
import org.yibaotong.register.filing.Proposals;
import org.yibaotong.register.filing.ProposedPeople;
import org.yibaotong.shared.Actor;

/** Takes a form to the desk as what it asks for, the first time and again (递交申请). */
@Component
public class Asking {

    private final AskingDesk desk;
    private final Filings filings;
    private final Proposals proposals;
    private final ProposedPeople proposedPeople;
    private final AccountTable accounts;
    private final Contacts contacts;
    private final Units units;

    Asking(
            AskingDesk desk,
            Filings filings,
            Proposals proposals,
            ProposedPeople proposedPeople,
            AccountTable accounts,
            Contacts contacts,
            Units units) {
        this.desk = desk;
        this.filings = filings;
        this.proposals = proposals;
        this.proposedPeople = proposedPeople;
        this.accounts = accounts;
        this.contacts = contacts;
        this.units = units;
    }

    public FilingId ask(FilingForm form, Actor actor) {
        var reason = FilingForm.or(form.reason());
        return switch (form.checkedKind()) {
            case OPENING -> open(form, reason, actor);
            case CHANGE -> {
                var account = visible(form.account(), actor);
                yield desk.change(
                        account.id(),
                        form.details(known(), account.details()),
                        form.people(contacts.of(account.id())),
                        reason,
                        actor);
            }
            case CLOSING, DEREGISTRATION ->
                desk.end(
                        visible(form.account(), actor).id(),
                        form.checkedKind(),
                        reason,
                        FilingForm.or(form.whereTo()),
                        FilingForm.or(form.whereToLink()),
                        actor);
        };
    }

    /** Of another unit's filing nothing is told. */
    public void askAgain(FilingId id, FilingForm form, Actor actor) {
        var filing = filings.getVisibleTo(id, FilingDesk.reach(actor));
        var account = accounts.get(filing.account());
        var reason = FilingForm.or(form.reason());
        switch (filing.kind()) {
            case OPENING ->
                desk.openAgain(
                        id,
                        form.details(known(), account.details()),
                        form.people(contacts.of(account.id())),
                        reason,
                        actor);
            case CHANGE ->
                desk.changeAgain(
                        id,
                        form.details(known(), account.details()),
                        form.people(proposedPeople.over(contacts.of(account.id()), id)),
                        reason,
                        actor);
            case CLOSING, DEREGISTRATION ->
                desk.endAgain(id, reason, FilingForm.or(form.whereTo()), FilingForm.or(form.whereToLink()), actor);
        }
    }

    private FilingId open(FilingForm form, String reason, Actor actor) {
        if (form.account() == null) {
            return desk.open(form.details(known(), null), form.people(List.of()), reason, actor);
        }
        var account = visible(form.account(), actor);
        var people = form.people(contacts.of(account.id()));
        return desk.reopen(account.id(), form.details(known(), account.details()), people, reason, actor);
    }

    /** The form as it begins for an account of the ledger. */
    FilingForm form(AccountId id, FilingKind kind, Actor actor) {
        var account = accounts.getVisibleTo(id, FilingDesk.reach(actor));
        kind.check(account.state());
        return FilingForm.of(kind, account, account.details(), contacts.of(id), known());
    }

    /** What was asked for, to be asked for in other words. */
    FilingForm form(Filing filing) {
        var account = accounts.get(filing.account());
        var details = proposals.proposed(filing).orElse(account.details());
        var people = proposedPeople.over(contacts.of(account.id()), filing.id());
        return FilingForm.of(filing.kind(), account, details, people, known())
                .because(filing.reason(), filing.whereTo(), filing.whereToLink());
    }

    Account visible(@Nullable UUID account, Actor actor) {
        return accounts.getVisibleTo(
                new AccountId(account == null ? new UUID(0, 0) : account), FilingDesk.reach(actor));
    }

    private KnownUnits known() {
        return new KnownUnits(units.list());
    }
}
