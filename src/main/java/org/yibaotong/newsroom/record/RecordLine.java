package org.yibaotong.newsroom.record;

import java.time.Instant;

/** One line of a story's record (记录): who did what and when. */
public record RecordLine(Instant at, String when, String who, String what, String detail, String tone, String icon) {}
