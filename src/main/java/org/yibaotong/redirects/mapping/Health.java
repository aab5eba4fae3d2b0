package org.yibaotong.redirects.mapping;

/** Whether a target is still there (去处在不在), as seen at night. */
public enum Health {
    /** 打得开. */
    FINE,
    /** 打不开，连着两夜. */
    DEAD,
    /** 又转回旧网站. */
    CIRCLE,
    /** 看不出来: once away, or it lets no program look. */
    UNSURE
}
