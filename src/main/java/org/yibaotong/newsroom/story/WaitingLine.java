package org.yibaotong.newsroom.story;

import org.jspecify.annotations.Nullable;

/** A story in a queue, as it is printed. */
public record WaitingLine(
        String url,
        String headline,
        String number,
        StoryMark mark,
        String unit,
        String topic,
        String editor,
        int edition,
        String waited,
        @Nullable String remark) {}
