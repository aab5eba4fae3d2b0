package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What the page of a column says (栏目页). Where nothing is to be seen, a script may have drawn it: blank is only what says so itself. */
record ColumnPage(@Nullable LocalDate newest, boolean isBlank) {

    private static final Pattern NOTHING =
            Pattern.compile("暂无(?:内容|信息|数据|记录|文章|相关)|暂时没有|没有(?:找到|查询到)?(?:相关)?(?:内容|信息|数据|记录|文章)|栏目?(?:正在)?建设中|正在建设");

    static ColumnPage read(Document page, HomePage home, LocalDate on) {
        var newest = VisibleDates.newest(page, on).orElse(null);
        boolean hasOwn = new PageLinks(page)
                .all().stream()
                        .anyMatch(link -> !link.isHidden()
                                && !home.has(link.address())
                                && !link.text().isEmpty());
        return new ColumnPage(
                newest,
                newest == null && !hasOwn && NOTHING.matcher(page.text()).find());
    }
}
