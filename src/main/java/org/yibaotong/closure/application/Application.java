package org.yibaotong.closure.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/**
 * A unit asks that accounts of its be closed (关停申请).
 *
 * @param waitsFor the level whose turn it is, or null where it is over
 * @param levels those that have to agree, the nearest first
 * @param answer what was last said by a level, or empty
 */
record Application(
        ApplicationId id,
        int version,
        UnitId unit,
        List<AccountId> accounts,
        String reason,
        String whereTo,
        ApplicationState state,
        PersonId askedBy,
        Instant askedAt,
        @Nullable UnitId waitsFor,
        List<UnitId> levels,
        String answer) {

    static final int ACCOUNTS_MOST = 500;
    private static final int LONGEST = 300;

    Application {
        reason = PlainText.line(reason);
        whereTo = PlainText.line(whereTo);
        answer = PlainText.line(answer);
        Refusal.when(accounts.isEmpty(), "application.accounts.missing");
        Refusal.when(accounts.size() > ACCOUNTS_MOST, "application.accounts.too-many", ACCOUNTS_MOST);
        Refusal.when(reason.isEmpty(), "application.reason.missing");
        Refusal.when(whereTo.isEmpty(), "application.where-to.missing");
        for (var words : List.of(reason, whereTo, answer)) {
            Refusal.when(PlainText.length(words) > LONGEST, "application.words.too-long", LONGEST);
        }
        accounts = List.copyOf(accounts);
        levels = List.copyOf(levels);
    }

    static Application ask(
            UnitId unit,
            List<AccountId> accounts,
            String reason,
            String whereTo,
            List<UnitId> levels,
            PersonId by,
            Instant at) {
        return new Application(
                ApplicationId.next(),
                0,
                unit,
                accounts,
                reason,
                whereTo,
                ApplicationState.ASKED,
                by,
                at,
                levels.getFirst(),
                levels,
                "");
    }

    /** Each level agrees for itself; nobody agrees to what they asked for. */
    Application agree(PersonId by, Reach reach, String said) {
        refuseUnlessTheirTurn(by, reach);
        int next = levels.indexOf(waitsFor) + 1;
        return next < levels.size()
                ? with(ApplicationState.ASKED, levels.get(next), heard(said))
                : with(ApplicationState.AGREED, null, heard(said));
    }

    /** What a level says stays when the next one agrees without a word. */
    private String heard(String said) {
        return said.isBlank() ? answer : said;
    }

    Application sendBack(PersonId by, Reach reach, String said) {
        refuseUnlessTheirTurn(by, reach);
        Refusal.when(said.isBlank(), "application.send-back.without-reason");
        return with(ApplicationState.SENT_BACK, null, said);
    }

    Application withdraw(PersonId by) {
        refuseWhenOver();
        Refusal.unless(by.equals(askedBy), "application.withdraw.not-yours");
        return with(ApplicationState.WITHDRAWN, null, "");
    }

    boolean isTurnOf(PersonId person, Reach reach) {
        return waitsFor != null && reach.covers(waitsFor) && !person.equals(askedBy);
    }

    boolean isOpen() {
        return state == ApplicationState.ASKED;
    }

    private void refuseUnlessTheirTurn(PersonId by, Reach reach) {
        refuseWhenOver();
        Refusal.when(by.equals(askedBy), "application.agree.own");
        Refusal.unless(isTurnOf(by, reach), "application.agree.not-your-turn");
    }

    private void refuseWhenOver() {
        Refusal.unless(isOpen(), "application.over");
    }

    private Application with(ApplicationState became, @Nullable UnitId next, String said) {
        return new Application(
                id, version, unit, accounts, reason, whereTo, became, askedBy, askedAt, next, levels, said);
    }
}
