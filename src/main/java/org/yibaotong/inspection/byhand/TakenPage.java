package org.yibaotong.inspection.byhand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.inspection.finding.Snapshot;
import org.yibaotong.web.Times;

/**
 * What came of asking for the page on which something was seen (取到的页面).
 *
 * @param said when it was asked for and what came, or empty where there was no page to ask for
 * @param snapshot what is kept, or null where nothing came
 */
public record TakenPage(String said, @Nullable Snapshot snapshot) {

    /** Where nobody was asked. */
    public static final TakenPage NONE = new TakenPage("", null);

    static TakenPage without(String why, Instant at) {
        return new TakenPage(Times.minute(at) + "没有取到：" + why, null);
    }

    static TakenPage of(Fetched fetched, Instant at) {
        if (fetched.body().length == 0) {
            return without("网站回答" + fetched.status() + "，没有内容", at);
        }
        var snapshot = Snapshot.of(fetched, at);
        return new TakenPage(said(snapshot), snapshot);
    }

    private static String said(Snapshot page) {
        return Times.minute(page.at()) + "取到，网站回答" + page.status()
                + (page.way().isEmpty() ? "" : "，跳转到" + page.address())
                + "，" + page.bytes() + "字节" + (page.isCut() ? "（后面还有，没有取）" : "")
                + "，校验值" + page.copy().hash();
    }
}
