package org.yibaotong.inspection.look;

import java.util.regex.Pattern;

/** What kind of column it is (栏目种类), which decides how long it may stand still (W4). */
public enum ColumnKind {
    /** 动态、要闻. */
    NEWS,
    /** 通知公告、政策文件. */
    NOTICES,
    OTHER;

    private static final Pattern NEWS_NAME = Pattern.compile("动态|要闻|新闻|时政|快讯");
    private static final Pattern NOTICES_NAME = Pattern.compile("通知|公告|公示|政策|文件|法规");

    public static ColumnKind of(String name) {
        if (NOTICES_NAME.matcher(name).find()) {
            return NOTICES;
        }
        return NEWS_NAME.matcher(name).find() ? NEWS : OTHER;
    }
}
