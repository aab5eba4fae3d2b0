package org.yibaotong.inspection.indicator;

/** What it is when an indicator fails (程度), the mildest first. */
public enum Severity {
    /** 加分: for portal websites only, and nothing that is wrong. */
    BONUS,
    /** 扣分: for portal websites only. */
    DEDUCTION,
    REMINDER,
    WARNING,
    /** 单项否决: one of them and the account fails. */
    VETO,
    /** 僵尸账号. */
    DORMANT,
    /** 拟关停: closed unless there is a reason to keep it. */
    CLOSING;

    /** Whether it says that something is wrong. */
    public boolean isFault() {
        return this != BONUS;
    }

    /** Whether only portal websites are asked for it. */
    public boolean isOfPortals() {
        return this == BONUS || this == DEDUCTION;
    }

    public boolean isFailing() {
        return compareTo(VETO) >= 0;
    }
}
