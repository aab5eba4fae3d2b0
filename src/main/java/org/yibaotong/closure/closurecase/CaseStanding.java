package org.yibaotong.closure.closurecase;

/** Whether a case goes on (办理状态). */
public enum CaseStanding {
    OPEN,
    CLOSED,
    /** 已撤回: the account is kept. */
    REVERSED
}
