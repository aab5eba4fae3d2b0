package org.yibaotong.register.figure;

/** What a figure counts (指标口径). Its definition stands in the messages under {@code measure-is}. */
public enum Measure {
    FOLLOWERS,
    POSTS,
    READS,
    MESSAGES;

    /** Whether it is how many there are on a day, or how many there were in the time. */
    public boolean isStock() {
        return this == FOLLOWERS;
    }

    public String definition() {
        return switch (this) {
            case FOLLOWERS -> "measure-is.followers";
            case POSTS -> "measure-is.posts";
            case READS -> "measure-is.reads";
            case MESSAGES -> "measure-is.messages";
        };
    }

    public String unit() {
        return switch (this) {
            case FOLLOWERS -> "人";
            case POSTS -> "篇";
            case READS -> "次";
            case MESSAGES -> "条";
        };
    }
}
