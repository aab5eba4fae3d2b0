package org.yibaotong.sheets;

/** How much of a file is read (上限); what is beyond is refused, and said. */
public record SheetLimits(int bytes, long unpacked, int rows, int cells) {

    /** For lists people keep by hand. */
    public static final SheetLimits USUAL = new SheetLimits(5 << 20, 60L << 20, 5_100, 100_000);

    /** For ledgers of a whole city or province. */
    public static final SheetLimits LARGE = new SheetLimits(32 << 20, 600L << 20, 100_100, 3_000_000);
}
