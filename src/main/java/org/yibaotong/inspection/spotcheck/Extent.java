package org.yibaotong.inspection.spotcheck;

/** How much a round checks (检查多少): some that were drawn, or all there are. It is called by another name accordingly. */
public enum Extent {
    SAMPLE("抽查", "抽中的账号", "抽签名单", "按抽签的先后列出，不分名次。"),
    ALL("检查", "检查的账号", "检查名单", "先后不代表名次。");

    private final String checked;
    private final String accounts;
    private final String list;
    private final String order;

    Extent(String checked, String accounts, String list, String order) {
        this.checked = checked;
        this.accounts = accounts;
        this.list = list;
        this.order = order;
    }

    static Extent of(int percent) {
        return percent == SpotCheckForm.ALL ? ALL : SAMPLE;
    }

    /** What was done with them, at the head of a column. */
    public String checked() {
        return checked;
    }

    /** What they are called together. */
    public String accounts() {
        return accounts;
    }

    /** The file of all that could be drawn. */
    public String list() {
        return list;
    }

    /** In which order they are named. */
    String order() {
        return order;
    }
}
