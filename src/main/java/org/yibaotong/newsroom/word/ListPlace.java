package org.yibaotong.newsroom.word;

import org.jspecify.annotations.Nullable;

/** Which of a Word file's lists a paragraph stands in, and how deep (列表位置). */
record ListPlace(String list, int level) {

    static final int LEVELS = 9;

    static ListPlace of(String list, @Nullable String level) {
        return new ListPlace(list, level != null && level.matches("[0-8]") ? Integer.parseInt(level) : 0);
    }

    /** Word takes a paragraph out of its style's list by giving it list 0. */
    boolean isNone() {
        return list.equals("0");
    }
}
