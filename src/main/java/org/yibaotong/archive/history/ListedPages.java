package org.yibaotong.archive.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.SheetLimits;
import org.yibaotong.sheets.Table;
import org.yibaotong.text.PlainText;

/** A list of what an account published (文章清单), one article a line: title, date, link, text. */
final class ListedPages {

    private static final Column TITLE = Column.required("标题", "文章标题", "题目", "名称");
    private static final Column DAY = Column.optional("日期", "发布日期", "发布时间", "发表时间", "时间");
    private static final Column LINK = Column.optional("链接", "网址", "文章链接", "原文链接", "地址");
    private static final Column TEXT = Column.optional("正文", "内容", "文章内容", "摘要");

    private ListedPages() {}

    /** @return the lines that could not be taken, a sentence each */
    static List<String> read(byte[] file, Consumer<HandedIn> taker) {
        var odd = new ArrayList<String>();
        for (var line : Table.find(SheetFile.read(file, SheetLimits.LARGE), List.of(TITLE, DAY, LINK, TEXT))
                .lines()) {
            if (line.cell(TITLE).isBlank()) {
                odd.add("第" + line.number() + "行没有标题，没有存。");
            } else {
                taker.accept(page(line));
            }
        }
        return odd;
    }

    private static HandedIn page(Table.Line line) {
        var link = WebAddress.read(line.cell(LINK));
        var target = link.orElseGet(() -> URI.create(HandedIn.NOWHERE + "article-" + line.number() + ".html"));
        return new HandedIn(
                target, "text/html;charset=utf-8", html(line, link.isPresent()).getBytes(UTF_8));
    }

    private static String html(Table.Line line, boolean isLinked) {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(line.cell(TITLE)))
                .append("</title></head><body><article><h1>")
                .append(safe(line.cell(TITLE)))
                .append("</h1>");
        if (!line.cell(DAY).isBlank()) {
            html.append("<p>").append(safe(line.cell(DAY))).append("</p>");
        }
        PlainText.lines(line.cell(TEXT))
                .lines()
                .filter(one -> !one.isBlank())
                .forEach(one -> html.append("<p>").append(safe(one.strip())).append("</p>"));
        if (isLinked) {
            html.append("<p>原文网址：").append(safe(line.cell(LINK))).append("</p>");
        }
        return html.append("</article></body></html>").toString();
    }

    private static String safe(String text) {
        return Entities.escape(text);
    }
}
