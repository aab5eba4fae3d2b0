package org.yibaotong.text.checker;

/**
 * Somebody who holds a post (领导), as names and posts are compared with.
 *
 * @param rank the smaller is named first
 * @param now whether they hold it still
 */
public record Leader(String name, String post, int rank, boolean now) {}
