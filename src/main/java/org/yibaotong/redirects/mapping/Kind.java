package org.yibaotong.redirects.mapping;

import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** What became of what stood at an old address (去向). */
public enum Kind {
    /** 转到新地址: the same is to be had there. */
    REDIRECT("is-good", "link"),
    /** 分成几处: whoever comes chooses. */
    SPLIT("is-brand", "list"),
    /** 改用别的办法: by telephone, at a counter. */
    OTHER_MEANS("is-brand", "phone"),
    /** 看存档: needed no longer, and kept. */
    ARCHIVED("", "box"),
    /** 已撤下: taken down, with the reason. */
    WITHDRAWN("", "x"),
    /** 还没定: served as archived until somebody decides. */
    UNRESOLVED("is-warn", "clock");

    private final String tone;
    private final String icon;

    Kind(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public Badge badge(Words words) {
        return new Badge(words.of(this), tone, icon);
    }
}
