package org.yibaotong.register;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;

/** The filing of closings and cancellations (关停、注销备案), for the module that carries them out: what was decided there is not asked for here once more. */
public interface ClosingFilings {

    /**
     * It stands among the filings from now on, agreed to, and is only to be put down in the national system. Where there is one already it
     * goes its own way.
     */
    void decided(Ending ending, PersonId by, Instant at);

    /** 注销: the platform has cancelled it. It stands among the filings likewise, once the filing of its closing is out of the way. */
    void cancelled(Ending ending, PersonId by, Instant at);

    /** The account is kept after all: what has not been put down yet is withdrawn. */
    void reversed(AccountId account, PersonId by, Instant at);

    /** The last one of an account. */
    Optional<KnownFiling> of(AccountId account);

    /** That of its cancellation. */
    Optional<KnownFiling> cancellationOf(AccountId account);

    /** Those whose closing is being asked for as a filing. */
    Set<AccountId> asked(Reach reach);

    /**
     * What is to be filed.
     *
     * @param since what was put down before counts for nothing: the account was kept after all
     * @param reason and the number of the paper it rests on
     * @param whereTo where people go from now on, in a sentence the public reads
     */
    record Ending(AccountId account, Instant since, String reason, String whereTo, String whereToLink) {}

    /**
     * @param isFiled whether the national system has it
     * @param changedAt when it became what it is
     * @param said its number and day then, or by when it is due
     */
    record KnownFiling(String url, boolean isOpen, boolean isFiled, Instant changedAt, String said) {}
}
