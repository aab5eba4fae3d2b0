package org.yibaotong.text.checker;

/** How grave a doubt is (疑点级别). */
public enum Gravity {
    /** Must not be published unless the final reviewer clears it (一类). */
    GRAVE,
    /** Wrong by a rule that has few exceptions (二类). */
    WRONG,
    /** Worth a second look (三类). */
    ADVICE,
    /** Right, though a part of it would be doubted by itself. */
    FINE
}
