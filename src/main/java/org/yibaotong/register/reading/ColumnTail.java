package org.yibaotong.register.reading;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.ColumnKind;

/** What stands behind the name and the link of a column, in any order: 30天 公告类 二级. */
final class ColumnTail {

    private static final Pattern LAST = Pattern.compile("\\s(?:(\\d{1,5})\\s*天?|(动态类|公告类|其他类)|([一二三四])级)$");
    private static final String LEVELS = "一二三四";

    private String before;
    private @Nullable Integer days;
    private @Nullable ColumnKind kind;
    private @Nullable Integer level;

    ColumnTail(String line) {
        before = line;
        for (var last = LAST.matcher(before); last.find() && isNew(last); last = LAST.matcher(before)) {
            take(last);
        }
    }

    /** What is said twice is no part of it. */
    private boolean isNew(Matcher last) {
        return last.group(1) != null ? days == null : last.group(2) != null ? kind == null : level == null;
    }

    private void take(Matcher last) {
        if (last.group(1) != null) {
            days = Integer.valueOf(last.group(1));
        } else if (last.group(2) != null) {
            kind = Arrays.stream(ColumnKind.values())
                    .filter(one -> one.word().equals(last.group(2)))
                    .findFirst()
                    .orElseThrow();
        } else {
            level = LEVELS.indexOf(last.group(3)) + 1;
        }
        before = before.substring(0, last.start()).stripTrailing();
    }

    String before() {
        return before;
    }

    @Nullable Integer days() {
        return days;
    }

    @Nullable ColumnKind kind() {
        return kind;
    }

    @Nullable Integer level() {
        return level;
    }
}
