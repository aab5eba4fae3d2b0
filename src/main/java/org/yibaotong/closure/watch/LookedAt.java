package org.yibaotong.closure.watch;

/** What is looked at after closing (看什么). */
public enum LookedAt {
    /** 旧链接: by the program. */
    LINK,
    /** 人工搜: by people, in the platform itself. */
    SEARCH,
    /** 新账号: the same unit registered another. */
    NEW_ACCOUNT
}
