package org.yibaotong.register;

/** What kind of column it is (栏目种类), which decides how long it may stand still (W4). */
public enum ColumnKind {
    /** 动态、要闻. */
    NEWS("动态类"),
    /** 通知公告、政策文件. */
    NOTICES("公告类"),
    OTHER("其他类");

    private final String word;

    ColumnKind(String word) {
        this.word = word;
    }

    /** As it is written in a ledger. */
    public String word() {
        return word;
    }

    /** As its name says, where the ledger says nothing else. */
    public static ColumnKind of(String name) {
        return ColumnNames.SHIPPED.kind(name);
    }
}
