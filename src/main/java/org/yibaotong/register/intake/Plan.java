package org.yibaotong.register.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Intake.Verdict;
import org.yibaotong.register.reading.Row;

/** What some rows of a ledger would do (导入方案). */
record Plan(List<Fate> fates) {

    Plan {
        fates = List.copyOf(fates);
    }

    /**
     * One row and what would become of it.
     *
     * @param reason why it cannot be, what would change, or what is worth knowing
     * @param row what it says, where that could be read
     * @param account the known account it is about
     * @param details what would be kept of it
     */
    record Fate(
            RowOf at,
            Outcome outcome,
            String reason,
            @Nullable Row row,
            @Nullable AccountId account,
            @Nullable Details details,
            List<Contact> people) {

        static Fate wrong(RowOf at, String reason) {
            return new Fate(at, Outcome.WRONG, reason, null, null, null, List.of());
        }

        Verdict verdict() {
            return new Verdict(outcome, reason, account);
        }

        /** Entered under this number. */
        Fate as(AccountId given) {
            return new Fate(at, outcome, reason, row, given, details, people);
        }
    }

    List<Fate> of(Outcome outcome) {
        return fates.stream().filter(fate -> fate.outcome() == outcome).toList();
    }
}
