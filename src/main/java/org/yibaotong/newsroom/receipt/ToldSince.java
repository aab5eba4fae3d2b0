package org.yibaotong.newsroom.receipt;

/**
 * What readers were told of a story after it was published.
 *
 * @param act 更正 or 撤稿
 */
public record ToldSince(String act, String words) {}
