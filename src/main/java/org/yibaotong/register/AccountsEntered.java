package org.yibaotong.register;

import java.time.Instant;
import java.util.List;
import org.yibaotong.shared.UnitId;

/**
 * The ledger knows accounts it did not know (新进台账), one that was entered by hand or many out of a sheet. The trail hears of them by {@link
 * AccountRegistered} and {@link LedgerImported}.
 */
public record AccountsEntered(List<Entered> accounts, Instant at) {

    public AccountsEntered {
        accounts = List.copyOf(accounts);
    }

    /** @param isOver whether it was closed before it came into the ledger */
    public record Entered(AccountId id, UnitId unit, String name, String platform, String sponsor, boolean isOver) {}
}
