package org.yibaotong.register.intake;

import org.jspecify.annotations.Nullable;

/**
 * How far the ledgers of one part of the city are (导入进度): a district, or what belongs to none.
 *
 * @param accounts how many are in the ledger
 * @param last what was sent in last for it, or nothing
 * @param at when
 * @param url its preview, where whoever looks sent it in
 */
public record PartProgress(
        String name,
        long accounts,
        @Nullable Intake last,
        String at,
        @Nullable String url,
        boolean isAtWork) {}
