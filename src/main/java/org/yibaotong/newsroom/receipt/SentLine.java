package org.yibaotong.newsroom.receipt;

import org.yibaotong.web.Badge;

/** One submission in a list of one's own: its title, what became of it in a line, and its mark. */
public record SentLine(String url, String title, String line, String at, Badge mark) {}
