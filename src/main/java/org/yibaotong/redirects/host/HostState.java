package org.yibaotong.redirects.host;

import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** Where the name of an old website leads (域名指到哪里). */
public enum HostState {
    /** 已经切过来. */
    HERE("is-good", "check"),
    /** 一半切过来: with www. and not without it, or only some of its addresses. */
    PARTLY("is-warn", "alert"),
    /** 还指着别处. */
    ELSEWHERE("", "clock"),
    /** 已经不指到这里: it led here once, or was gone, and now others have it. */
    LEFT("is-bad", "alert"),
    /** 解析不到: nobody pays for it, or it was never set up. */
    GONE("is-bad", "alert");

    private final String tone;
    private final String icon;

    HostState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    Badge badge(Words words) {
        return new Badge(words.of(this), tone, icon);
    }
}
