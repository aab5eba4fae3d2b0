package org.yibaotong.closure;

import java.time.LocalDate;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleLedger;

/** What the example city closes: only these may be begun, or the replay of its campaign finds accounts it must keep in the middle of a case. */
public final class ToBeClosed {

    /** As {@code platform || handle} reads in the ledger. */
    public static final String[] NAMES = ExampleLedger.asOf(LocalDate.parse("2026-11-27")).accounts().stream()
            .filter(one -> !one.isKept())
            .map(ToBeClosed::name)
            .toArray(String[]::new);

    private ToBeClosed() {}

    private static String name(ExampleAccount account) {
        return account.platform() + account.handle();
    }
}
