package org.yibaotong.register.figure;

/** What a figure counts (指标口径). Its definition stands in the messages under {@code measure-is}. */
public enum Measure {
    FOLLOWERS,
    POSTS,
    READS,
    MESSAGES,
    ORIGINALS,
    MEAN_READS,
    MEDIAN_READS,
    REPLIES,
    REPLY_HOURS;

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
            case ORIGINALS -> "measure-is.originals";
            case MEAN_READS -> "measure-is.mean-reads";
            case MEDIAN_READS -> "measure-is.median-reads";
            case REPLIES -> "measure-is.replies";
            case REPLY_HOURS -> "measure-is.reply-hours";
        };
    }

    public String unit() {
        return switch (this) {
            case FOLLOWERS -> "人";
            case POSTS, ORIGINALS -> "篇";
            case READS, MEAN_READS, MEDIAN_READS -> "次";
            case MESSAGES, REPLIES -> "条";
            case REPLY_HOURS -> "小时";
        };
    }
}
