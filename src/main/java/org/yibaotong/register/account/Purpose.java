package org.yibaotong.register.account;

/** What an account is for (功能类型). */
public enum Purpose {
    PUBLISHING,
    SERVICE,
    INTERACTION,
    MIXED
}
