package org.yibaotong.citizens.wishsheet;

/** A wish in the clerk's list. */
public record WishLine(
        String id,
        String url,
        String number,
        String title,
        String ageBand,
        String unit,
        String drive,
        String dueOn,
        String taken) {}
