package org.yibaotong.newsroom.pool;

/**
 * One reason to tell it or not, ready to print: 有用 晚上8点前来水.
 *
 * @param good whether it speaks for it
 */
public record MeritLine(String name, String words, boolean good) {}
