package org.yibaotong.newsroom.record;

/** One line of a story's record (记录): who did what and when. */
public record RecordLine(String when, String who, String what, String detail, String tone, String icon) {}
