package org.yibaotong.text;

/** A way of setting text apart within a paragraph (字符样式), named by its element. */
enum Mark {
    STRONG,
    EM,
    U,
    SUP,
    SUB;

    String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
