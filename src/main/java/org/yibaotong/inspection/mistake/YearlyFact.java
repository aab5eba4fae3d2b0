package org.yibaotong.inspection.mistake;

/**
 * How many mistakes of one year the yearly assessment counts.
 *
 * @param each what one of them costs, in points
 */
public record YearlyFact(int year, String said, long count, int each, String source) {}
