package org.yibaotong.register.filings;

/** Whose turn it is with a filing (轮到谁). */
public enum Turn {
    /** 等我办的. */
    MINE,
    /** 过了期限的. */
    OVERDUE
}
