package org.yibaotong.newsroom.proof;

/** One of the three readings (校次): 一校, 二校, 三校. */
public enum Reading {
    FIRST,
    SECOND,
    THIRD
}
