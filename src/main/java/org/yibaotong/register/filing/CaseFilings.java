package org.yibaotong.register.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ClosingFilings;
import org.yibaotong.register.FilingAsked;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.FilingWithdrawn;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;

/** Files the closings and cancellations that cases carry out (案里的备案). */
@Component
@Transactional
class CaseFilings implements ClosingFilings {

    private static final String OF_ACCOUNT = " from register.filing where account_id = :account and kind = :kind";

    private final Filings filings;
    private final AccountTable accounts;
    private final Levels levels;
    private final FilingTeller teller;
    private final FilingTerms terms;
    private final JdbcClient jdbc;

    CaseFilings(
            Filings filings,
            AccountTable accounts,
            Levels levels,
            FilingTeller teller,
            FilingTerms terms,
            JdbcClient jdbc) {
        this.filings = filings;
        this.accounts = accounts;
        this.levels = levels;
        this.teller = teller;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    @Override
    public void decided(Ending ending, PersonId by, Instant at) {
        say(ending);
        file(FilingKind.CLOSING, ending, "关停立案，去处定好了", by, at);
    }

    /** Until here the ledger knew only the number of the case. */
    private void say(Ending ending) {
        jdbc.sql("update register.account set closing_reason = :reason where id = :account")
                .param("reason", ending.reason())
                .param("account", ending.account().value())
                .update();
    }

    @Override
    public void cancelled(Ending ending, PersonId by, Instant at) {
        file(FilingKind.DEREGISTRATION, ending, "平台上注销了", by, at);
    }

    private void file(FilingKind kind, Ending ending, String act, PersonId by, Instant at) {
        if (isBusy(ending, kind)) {
            return;
        }
        var one = accounts.get(ending.account());
        var asked = new Asked(ending.reason(), "", "", ending.whereTo(), ending.whereToLink());
        var filing = Filing.decided(kind, one.id(), one.unit(), asked, levels.keeping(one.unit()), by, at, terms);
        filings.save(filing);
        var event = new FilingAsked(filing.id(), one.id(), one.name(), filing.reason(), by, at);
        teller.happened(filing, act, filing.reason(), by, at, event);
        var title = teller.title(filing, one.name()) + "，请在" + filing.dueOn() + "前报全国系统";
        teller.level(filing, "filing.agreed", title, filing.reason(), by, at);
    }

    /** An account has one request at a time, and what is filed is filed, until the account is kept after all. */
    private boolean isBusy(Ending ending, FilingKind kind) {
        return jdbc.sql("""
                select exists (
                    select from register.filing where account_id = :account
                       and (state in ('AWAITING', 'SENT_BACK', 'AGREED') or kind = :kind and state = 'FILED' and changed_at >= :since))
                """)
                .param("account", ending.account().value())
                .param("kind", kind.name())
                .param("since", ending.since().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void reversed(AccountId account, PersonId by, Instant at) {
        jdbc.sql("select id" + OF_ACCOUNT + " and of_case and state in ('AWAITING', 'SENT_BACK', 'AGREED')")
                .param("account", account.value())
                .param("kind", FilingKind.CLOSING.name())
                .query(UUID.class)
                .optional()
                .flatMap(id -> filings.findById(new FilingId(id)))
                .ifPresent(filing -> withdraw(filing, by, at));
    }

    private void withdraw(Filing filing, PersonId by, Instant at) {
        filing.dropWithItsCase(at);
        filings.save(filing);
        var name = accounts.get(filing.account()).name();
        teller.happened(
                filing, "撤回", "不关了", by, at, new FilingWithdrawn(filing.id(), filing.account(), name, "不关了", by, at));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KnownFiling> of(AccountId account) {
        return last(account, FilingKind.CLOSING);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KnownFiling> cancellationOf(AccountId account) {
        return last(account, FilingKind.DEREGISTRATION);
    }

    private Optional<KnownFiling> last(AccountId account, FilingKind kind) {
        return jdbc.sql("select id, state, changed_at, number, filed_on, due_on" + OF_ACCOUNT
                        + " and state <> 'WITHDRAWN' order by asked_at desc limit 1")
                .param("account", account.value())
                .param("kind", kind.name())
                .query((row, number) -> known(
                        row.getObject("id", UUID.class),
                        FilingState.valueOf(row.getString("state")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("number") + "，" + row.getObject("filed_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .optional();
    }

    private static KnownFiling known(UUID id, FilingState state, Instant changedAt, String filed, LocalDate due) {
        var said = switch (state) {
            case FILED -> filed + "报全国系统";
            case AGREED -> due + "前报全国系统";
            case AWAITING -> "上级在看";
            case SENT_BACK -> "退回了，要改";
            case WITHDRAWN -> "撤回了";
        };
        return new KnownFiling("/desk/filings/" + id, state.isOpen(), state == FilingState.FILED, changedAt, said);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AccountId> asked(Reach reach) {
        return jdbc.sql("""
                select account_id from register.filing
                 where kind = 'CLOSING' and state in ('AWAITING', 'SENT_BACK', 'AGREED') and unit_id = any(:units)
                """)
                .param("units", reach.ids())
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .set();
    }
}
