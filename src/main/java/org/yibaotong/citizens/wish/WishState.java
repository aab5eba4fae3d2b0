package org.yibaotong.citizens.wish;

/** Where a wish stands. */
public enum WishState {
    DRAFT,
    OPEN,
    INSTITUTION,
    FULFILLED,
    WITHDRAWN
}
