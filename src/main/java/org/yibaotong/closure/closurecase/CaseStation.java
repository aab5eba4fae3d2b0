package org.yibaotong.closure.closurecase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountAct;

/** The stations of a case (站), in their order. None is skipped, except that only websites have a domain. */
public enum CaseStation {
    DECISION(null),
    /** 功能去向. */
    SERVICES(null),
    NOTICE(AccountAct.ANNOUNCE),
    /** 最后一篇和旧码: the last thing it says, and what becomes of the codes that hang on walls. */
    LAST_POST(null),
    STOP(AccountAct.STOP_POSTING),
    ARCHIVE(AccountAct.ARCHIVE),
    CANCELLATION(AccountAct.REQUEST_DEREGISTRATION),
    /** 搜不到: closing counts only when nobody finds it any more. */
    NOT_FOUND(AccountAct.DEREGISTER),
    DOMAIN(null),
    WATCH(null);

    private final @Nullable AccountAct act;

    CaseStation(@Nullable AccountAct act) {
        this.act = act;
    }

    /** How far the account has come in the ledger once this is passed, or null where it stays where it is. */
    @Nullable AccountAct act() {
        return act;
    }

    CaseStation next(boolean isWebsite) {
        return this == NOT_FOUND && !isWebsite ? WATCH : values()[ordinal() + 1];
    }

    boolean isOf(boolean isWebsite) {
        return isWebsite || this != DOMAIN;
    }

    /** Whether nobody posts any more while the account is still there: the state in which accounts are stolen. */
    boolean isStopped() {
        return switch (this) {
            case ARCHIVE, CANCELLATION, NOT_FOUND -> true;
            case DECISION, SERVICES, NOTICE, LAST_POST, STOP, DOMAIN, WATCH -> false;
        };
    }

    /** Whether an account with an open case takes that step only by its case. */
    static boolean isOfItsCase(AccountAct act) {
        return act == AccountAct.KEEP
                || act.compareTo(AccountAct.REQUEST_CLOSING) >= 0 && act.compareTo(AccountAct.MERGE) <= 0;
    }

    /** Whether a case that stands here has not come to where that step leads. */
    boolean isAhead(AccountAct act) {
        return act == AccountAct.KEEP
                || Arrays.stream(values())
                        .filter(station -> station.act != null && station.compareTo(this) >= 0)
                        .anyMatch(station -> act == station.act || station == NOT_FOUND && act == AccountAct.MERGE);
    }
}
