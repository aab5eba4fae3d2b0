package org.yibaotong.newsroom.adviser;

/**
 * Something the service would look at again (外部提示).
 *
 * @param passage which of the passages it was sent, from 0
 * @param words as they stand there
 */
public record Advice(int passage, String words, String advice) {}
