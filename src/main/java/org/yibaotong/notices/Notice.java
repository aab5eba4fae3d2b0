package org.yibaotong.notices;

/**
 * One message (消息) to people.
 *
 * @param kind what it is about, a code such as {@code submission.adopted}
 * @param title one sentence
 * @param text what else to know, may be empty
 * @param url the page to open
 */
public record Notice(String kind, String title, String text, String url) {}
