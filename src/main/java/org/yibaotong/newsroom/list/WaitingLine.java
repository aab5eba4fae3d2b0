package org.yibaotong.newsroom.list;

import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/** A story in a queue, as it is printed. */
public record WaitingLine(
        String url,
        String headline,
        String number,
        Badge mark,
        String unit,
        String topic,
        String editor,
        int edition,
        String waited,
        @Nullable String remark) {}
