package org.yibaotong.register.figure;

/** The time a figure is of (统计周期). */
public enum Span {
    DAY,
    MONTH
}
