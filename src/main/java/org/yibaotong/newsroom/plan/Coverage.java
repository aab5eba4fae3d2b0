package org.yibaotong.newsroom.plan;

/** What is to be brought back (报道方式). */
enum Coverage {
    TEXT,
    PHOTO,
    VIDEO
}
