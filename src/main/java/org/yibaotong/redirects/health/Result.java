package org.yibaotong.redirects.health;

/** What tonight says of one mapping (今夜的结果). */
record Result(Due due, Judged judged) {

    long id() {
        return due.id();
    }

    /** It leads nowhere now, and did the night before. */
    boolean isNewlyDead() {
        return !due.isDead() && judged.leadsNowhere();
    }
}
