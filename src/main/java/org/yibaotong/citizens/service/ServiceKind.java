package org.yibaotong.citizens.service;

/** What a service leads to (形式). */
public enum ServiceKind {
    /** 办事指南: how it is done, with eight elements. */
    GUIDE,
    /** 链接: it is done in a system that exists already, so no second one is built here. */
    LINK,
    /** 电话卡: one calls. */
    TELEPHONE,
    /** 报名: one signs up, here. */
    SIGN_UP
}
