package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a column says (栏目页). Where nothing is to be seen, a script may have drawn it: blank is only what says so itself.
 *
 * @param isUndated whether there are items, and no date on any
 * @param leadsTo the columns it only leads on to, where that is all there is on it
 * @param toTry some of its links that are not on the home page
 */
record ColumnPage(
        @Nullable LocalDate newest, boolean isBlank, boolean isUndated, List<String> leadsTo, List<Link> toTry) {

    private static final Pattern NOTHING =
            Pattern.compile("暂无(?:内容|信息|数据|记录|文章|相关)|暂时没有|没有(?:找到|查询到)?(?:相关)?(?:内容|信息|数据|记录|文章)|栏目?(?:正在)?建设中|正在建设");

    /** Of which column it is, and what is known by then. */
    record Of(String column, HomePage home, SiteToSee site, LocalDate on) {}

    static ColumnPage read(Document page, boolean isCut, Of of) {
        var newest = VisibleDates.newest(page, of.on()).orElse(null);
        var own = new PageLinks(page)
                .all().stream()
                        .filter(link -> !link.isHidden()
                                && !of.home().has(link.address())
                                && !link.text().isEmpty())
                        .toList();
        return new ColumnPage(
                newest,
                newest == null && own.isEmpty() && NOTHING.matcher(page.text()).find(),
                newest == null && !isCut && UndatedItems.areAllThereIs(page, own.stream()),
                newest == null && !isCut ? LeadingOn.from(page, of.home()) : List.of(),
                LinksToTry.onColumn(of.column(), own.stream(), of.site(), of.on()));
    }
}
