package org.yibaotong.register.filings;

import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;

/**
 * The page 备案 as it is printed.
 *
 * @param waiting how many wait for whoever looks
 * @param terms how long things may take, and who says so
 * @param mayKeep whether whoever looks keeps the ledger, or only asks
 */
public record FilingsPage(
        FilingFilter filter,
        String account,
        Rows<Line> rows,
        long waiting,
        String terms,
        String exportUrl,
        boolean mayKeep) {

    /** @param remark whose turn it is, or its number */
    public record Line(
            String url,
            String name,
            String platform,
            String icon,
            String sponsor,
            String kind,
            Badge state,
            String remark,
            String asked,
            String due,
            boolean isOverdue) {}
}
