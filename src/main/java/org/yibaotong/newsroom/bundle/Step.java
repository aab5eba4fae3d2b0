package org.yibaotong.newsroom.bundle;

/** One place nearer to the beginning, or to the end. */
enum Step {
    UP,
    DOWN
}
