package org.yibaotong.citizens.wish;

/** What is wished for (心愿形式). There is no third: money is collected on designated platforms only (慈善法第二十七条). */
public enum WishKind {
    GOODS,
    SERVICE
}
