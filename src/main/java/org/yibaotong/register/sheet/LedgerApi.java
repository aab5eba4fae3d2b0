package org.yibaotong.register.sheet;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.figure.FigureDesk;
import org.yibaotong.register.ledger.FilterParameters;
import org.yibaotong.register.ledger.LedgerPages;
import org.yibaotong.register.ledger.LedgerRow;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The ledger for programs: the same desk and the same refusals as on the pages. Telephones can be written, not read. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerApi {

    private final LedgerPages pages;
    private final AccountTable accounts;
    private final AccountDesk desk;
    private final Steps steps;
    private final FigureDesk figures;
    private final Contacts contacts;
    private final Units units;

    LedgerApi(
            LedgerPages pages,
            AccountTable accounts,
            AccountDesk desk,
            Steps steps,
            FigureDesk figures,
            Contacts contacts,
            Units units) {
        this.pages = pages;
        this.accounts = accounts;
        this.desk = desk;
        this.steps = steps;
        this.figures = figures;
        this.contacts = contacts;
        this.units = units;
    }

    /** An account, with the version a change has to name. */
    record AccountJson(
            UUID id,
            int version,
            Details details,
            AccountState state,
            LocalDate since,
            @Nullable LocalDate deadline,
            String answerable,
            @Nullable UUID successor,
            String whereTo,
            String whereToLink) {

        static AccountJson of(Account account) {
            return new AccountJson(
                    account.id().value(),
                    account.version(),
                    account.details(),
                    account.state(),
                    account.since(),
                    account.deadline(),
                    account.answerable(),
                    Optional.ofNullable(account.successor())
                            .map(AccountId::value)
                            .orElse(null),
                    account.whereTo(),
                    account.whereToLink());
        }
    }

    @GetMapping
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    @Scope("accounts:read")
    List<LedgerRow> list(FilterParameters asked, Actor actor, Paging paging) {
        return pages.rows(asked, paging, actor);
    }

    @GetMapping("/{id}")
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    @Scope("accounts:read")
    AccountJson show(@PathVariable AccountId id, Actor actor) {
        return AccountJson.of(accounts.getVisibleTo(id, actor.reach(Role.REGISTRAR, Role.CORRESPONDENT)));
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    @Scope("accounts:write")
    ResponseEntity<AccountJson> register(@RequestBody AccountForm sent, Actor actor) {
        var state = sent.state() == null ? AccountState.NORMAL : sent.state();
        var id = desk.register(sent.details(known()), state, sent.people(List.of()), actor);
        return ResponseEntity.created(URI.create("/api/v1/ledger/" + id)).body(show(id, actor));
    }

    @PutMapping("/{id}")
    @Allow(Role.REGISTRAR)
    @Scope("accounts:write")
    AccountJson revise(@PathVariable AccountId id, @RequestBody AccountForm sent, Actor actor) {
        accounts.getVisibleTo(id, AccountDesk.reach(actor));
        int version = sent.version() == null ? -1 : sent.version();
        desk.revise(id, version, sent.details(known()), sent.people(contacts.of(id)), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/moves")
    @Allow(Role.REGISTRAR)
    @Scope("accounts:write")
    AccountJson move(@PathVariable AccountId id, @RequestBody MoveForm sent, Actor actor) {
        var name = accounts.getVisibleTo(id, AccountDesk.reach(actor)).name();
        steps.take(id, sent.move(name), actor);
        return show(id, actor);
    }

    /** Many figures of one account at once: a month of days, a year of months. */
    @PostMapping("/{id}/figures")
    @Allow(Role.REGISTRAR)
    @Scope("accounts:write")
    ResponseEntity<Void> figures(@PathVariable AccountId id, @RequestBody List<FigureForm> sent, Actor actor) {
        figures.put(id, sent.stream().map(one -> one.figure(id)).toList(), actor);
        return ResponseEntity.noContent().build();
    }

    private KnownUnits known() {
        return new KnownUnits(units.list());
    }
}
