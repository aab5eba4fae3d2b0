package org.yibaotong.archive.desk;

import org.yibaotong.web.Badge;

/** One archive in the list. */
public record ArchiveRow(String url, String name, String kind, Badge badge, long pages, String size, String begun) {}
