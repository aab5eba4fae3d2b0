package org.yibaotong.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/** The vetoes (单项否决) against accounts, for whoever weighs them: how many stand, and which there were. */
public interface Vetoes {

    /** An account against which none stands is left out. */
    Map<AccountId, Integer> of(Collection<AccountId> accounts);

    /** Those that stand and those that were lifted, the newest first; a finding that was a veto for a while counts as well. */
    List<PastVeto> history(AccountId account);

    /**
     * One that stands or stood.
     *
     * @param what the indicator, or where it has become another, what it has become
     * @param since since when it was so
     * @param liftedOn nothing while it stands
     * @param why how it was lifted, in the words of whoever did it; empty while it stands
     */
    record PastVeto(
            FindingId finding,
            String what,
            LocalDate since,
            @Nullable LocalDate liftedOn,
            String why) {}
}
