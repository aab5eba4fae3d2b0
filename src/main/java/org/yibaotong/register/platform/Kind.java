package org.yibaotong.register.platform;

/** What a presence is (类型): an account on a platform, a mini-program, an app, or a website of its own. */
public enum Kind {
    ACCOUNT,
    MINI_PROGRAM,
    APP,
    WEBSITE
}
