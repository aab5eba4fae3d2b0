package org.yibaotong.inspection.probe;

import org.yibaotong.inspection.look.ColumnSeen;

/** Says why nobody can tell when a column was updated, and what to do about it (为什么看不出、怎么办). */
final class ColumnAdvice {

    private ColumnAdvice() {}

    /** Empty where it can be told, or where its page did not come, which may be another time. */
    static String of(ColumnSeen column) {
        if (!column.tellsNothing()) {
            return "";
        }
        return column.leadsTo().isEmpty()
                ? "页面上没有看到日期，也可能是用脚本显示的，机器看不到。网站另有直接列出信息和日期的一页，请在台账里把这个栏目的链接改成那一页；没有，只能人工看。"
                : "这一页没有带日期的信息，只通到" + named(column) + "，所以一直看不出更新没有。请在台账里把这个栏目的链接改成其中列出信息和日期的那一页，或者把它们各登记成一个栏目。";
    }

    private static String named(ColumnSeen column) {
        return "“" + String.join("”“", column.leadsTo()) + "”";
    }
}
