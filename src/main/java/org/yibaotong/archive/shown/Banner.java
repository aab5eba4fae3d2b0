package org.yibaotong.archive.shown;

import org.jsoup.nodes.Entities;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.web.Times;

/**
 * What stands above every archived page (存档横条), so that nobody takes it for today's. It brings its own look, because the page below has any
 * look it likes.
 */
final class Banner {

    private static final String BOX =
            "all:initial;display:block;box-sizing:border-box;width:100%;padding:10px 16px;background:#FFF7E6;color:#1F2329;"
                    + "border-bottom:2px solid #B26A00;font:14px/22px 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;"
                    + "text-align:left;position:relative;z-index:2147483647";
    private static final String LINK = "all:unset;color:#1456F0;text-decoration:underline;cursor:pointer";

    private Banner() {}

    static String of(Archive archive, PageRow page) {
        var what = archive.isSite() ? "这是网站的存档，不再更新" : "这是账号历史文章的存档，不再更新";
        return "<div role=\"note\" style=\"" + BOX + "\"><b style=\"all:unset;font-weight:700\">存档于 "
                + Times.day(page.fetchedAt()) + "</b>　" + what + "。“" + safe(archive.name()) + "”上的事现在去哪里办："
                + link("/moved/" + archive.account(), "看新去处") + "　"
                + link("/archive/" + archive.id(), "这份存档的所有页") + "</div>";
    }

    private static String link(String to, String words) {
        return "<a style=\"" + LINK + "\" href=\"" + to + "\">" + words + "</a>";
    }

    private static String safe(String text) {
        return Entities.escape(text);
    }
}
