package org.yibaotong.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account is one of those the rules for government websites and new media are about (政务范围). One that is not is in the ledger and
 * in the public directory like every other, and nobody judges it.
 *
 * @param said what the ledger says; null where that is still to be settled
 * @param since since when it says so
 */
public record InScope(@Nullable Boolean said, LocalDate since) {

    /** Until it is settled it counts as within, so that nothing goes unjudged because a cell was empty. */
    public boolean isWithin() {
        return !Boolean.FALSE.equals(said);
    }

    /** Why nobody judges it, as pages say it; empty where somebody does. */
    public String whyNot() {
        return isWithin() ? "" : "不在政务范围，不检查：台账从" + since + "起这样登记。国办发〔2018〕123号管的是行政机关、承担行政职能的事业单位和它们内设机构的账号。";
    }
}
