package org.yibaotong.text;

import java.util.Locale;

/** A way of setting text apart within a paragraph (字符样式), named by its element. */
enum Mark {
    /** Words that a machine wrote (AI生成): what HTML has for the output of a program. */
    SAMP,
    STRONG,
    EM,
    U,
    SUP,
    SUB;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
