package org.yibaotong.shared;

/**
 * One page of a list: which one, counted from 1, and twenty rows each.
 *
 * @param number from 1 to 10 000; what is typed beyond is brought back into that range
 */
public record Paging(int number) {

    public static final int SIZE = 20;
    private static final int LAST = 10_000;

    /** More rows than this no page shows, so nobody need count them. */
    public static final int REACHABLE = LAST * SIZE;

    public Paging {
        number = Math.clamp(number, 1, LAST);
    }

    public int offset() {
        return (number - 1) * SIZE;
    }

    public int limit() {
        return SIZE;
    }
}
