package org.yibaotong.text.checker;

/** How grave a doubt is (疑点级别). */
public enum Gravity {
    /** Must not be published unless the final reviewer clears it. */
    GRAVE("一类"),
    /** Wrong by a rule that has few exceptions. */
    WRONG("二类"),
    /** Worth a second look. */
    ADVICE("三类"),
    /** Right, though a part of it would be doubted by itself. */
    FINE("正确");

    private final String chinese;

    Gravity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
