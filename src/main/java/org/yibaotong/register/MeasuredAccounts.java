package org.yibaotong.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.UnitId;

/** Accounts with the last figures known of them (账号和数字), for whoever weighs a whole city of them. What is not known is null, never 0. */
public interface MeasuredAccounts {

    /** A batch of those of some units, in a lasting order. */
    List<MeasuredAccount> after(Collection<UnitId> units, @Nullable AccountId last, int most);

    int count(Collection<UnitId> units);

    /**
     * @param services how many things people do through it
     * @param followers as of the last day somebody counted them
     * @param posts of the last month somebody counted, and the reads of the same
     * @param twin the account of the same sponsor on the same platform that more people follow and that is not closed, or null where there is
     *     none or nobody knows
     */
    record MeasuredAccount(
            AccountFacts facts,
            int services,
            @Nullable Long followers,
            @Nullable Long posts,
            @Nullable Long reads,
            @Nullable LocalDate countedOn,
            @Nullable AccountId twin,
            String twinName) {}
}
