package org.yibaotong.citizens.wish;

/** How old somebody is, as closely as everybody may know (年龄段). */
public enum AgeBand {
    FROM_3,
    FROM_6,
    FROM_9,
    FROM_12,
    FROM_15,
    FROM_18,
    FROM_60;

    /** Whose guardian has to agree (个人信息保护法第三十一条; here for everybody under 18). */
    public boolean isMinor() {
        return switch (this) {
            case FROM_3, FROM_6, FROM_9, FROM_12, FROM_15 -> true;
            case FROM_18, FROM_60 -> false;
        };
    }
}
