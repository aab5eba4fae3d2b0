package org.yibaotong.redirects.site;

/** What holds for the addresses of an old site (整站规则). */
public enum Rule {
    /** 一条一条对照. */
    EACH,
    /** 全部去同一个地址. */
    ALL_TO_ONE,
    /** 换个网站，后面的路径照旧. */
    ALL_ALIKE,
    /** 全部看存档. */
    ALL_ARCHIVED;

    public boolean redirects() {
        return this == ALL_TO_ONE || this == ALL_ALIKE;
    }
}
