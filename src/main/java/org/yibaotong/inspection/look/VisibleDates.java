package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The dates a page shows beside its links (看得见的日期): when what stands there came out. */
final class VisibleDates {

    /** How far above a date the link may be that it belongs to, and how much text may stand there besides. */
    private static final int LEVELS = 4;

    private static final int ITEM_LONGEST = 400;
    private static final int SPLIT_LONGEST = 24;
    private static final int MOST = 50_000;

    private VisibleDates() {}

    static Optional<LocalDate> newest(Document page, LocalDate on) {
        return page.nodeStream(TextNode.class)
                .limit(MOST)
                .filter(node -> !node.isBlank())
                .flatMap(node -> date(node, on).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether anything outside a headline looks like a date, though it may be none that was read. */
    static boolean mayBeOn(Document page) {
        return page.nodeStream(TextNode.class)
                .filter(node -> !node.isBlank() && WrittenDates.looksLikeOne(node.text()))
                .anyMatch(node -> !(node.parent() instanceof Element around) || around.closest("a[href]") == null);
    }

    private static Optional<LocalDate> date(TextNode node, LocalDate on) {
        return WrittenDates.read(node.text(), on)
                .or(() -> split(node, on))
                .filter(date -> isOfAnItem(node.parent() instanceof Element around ? around : null));
    }

    /** A large day above a small month. */
    private static Optional<LocalDate> split(TextNode node, LocalDate on) {
        if (node.text().strip().length() > 2 || !(node.parent() instanceof Element around) || around.parent() == null) {
            return Optional.empty();
        }
        var both = around.parent();
        return both.childrenSize() <= 3 ? WrittenDates.read(shortText(both), on) : Optional.empty();
    }

    private static String shortText(Element element) {
        var text = element.text();
        return text.length() <= SPLIT_LONGEST ? text : "";
    }

    private static boolean isOfAnItem(@Nullable Element from) {
        var around = from;
        for (int level = 0; around != null && level < LEVELS; level++, around = around.parent()) {
            if (around.normalName().equals("a") || around.selectFirst("a[href]") != null) {
                return around.text().length() <= ITEM_LONGEST;
            }
        }
        return false;
    }
}
