package org.yibaotong.example;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of the example world, as a ledger has it.
 *
 * @param unit the key of the unit in whose hands it is
 * @param supervisor the key of the unit that supervises it, or null
 * @param isKept whether it would be kept if the city cleaned up
 * @param posted when it last posted, or null where nobody knows
 * @param followers the last months' numbers, oldest first; none where nobody knows
 */
public record ExampleAccount(
        int number,
        String district,
        String platform,
        String name,
        String handle,
        String link,
        String sponsor,
        String unit,
        @Nullable String supervisor,
        String operator,
        String contractor,
        String tier,
        String category,
        boolean inScope,
        String purpose,
        List<Named> services,
        List<Named> columns,
        String state,
        String head,
        String administrator,
        String telephone,
        LocalDate openedOn,
        String filingNumber,
        String whereTo,
        boolean isKept,
        @Nullable LocalDate posted,
        List<Long> followers,
        List<Long> posts,
        List<Long> reads) {

    /** A service or a column, with its link and, for a column, the days of its duty. */
    public record Named(String name, String link, int days) {}

    public boolean isWebsite() {
        return platform.equals("website");
    }
}
