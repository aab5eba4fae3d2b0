package org.yibaotong.archive.kept;

/** What is wrong with a page that is kept all the same (有毛病的页). */
public enum Problem {
    /** Longer than is kept. */
    CUT,
    /** It answers as if all were well and says that there is nothing. */
    ERROR_PAGE,
    /** More links than are followed. */
    MANY_LINKS
}
