package org.yibaotong.inspection.indicator;

/** How sure the numbers of an indicator are (依据). */
public enum Basis {
    VERIFIED,
    DEFAULT,
    /** Not yet held against the official table; kept hidden. */
    UNVERIFIED
}
