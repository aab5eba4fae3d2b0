package org.yibaotong.archive.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.check.Verification;
import org.yibaotong.archive.crawl.Left;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.KeptPages.Counted;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.archive.kept.SegmentRow;
import org.yibaotong.web.Badge;

/**
 * One archive as it is printed.
 *
 * @param known how many addresses were found
 * @param waiting of how many of them the turn has not come
 * @param later why how many of those are to be asked for once more
 * @param left why how many of them are not kept
 * @param plan of a website only
 * @param said of the last check in one sentence; empty where there was none
 */
public record ArchivePage(
        Archive archive,
        Badge badge,
        String size,
        String begun,
        String ended,
        String by,
        Counted counted,
        long known,
        long waiting,
        Map<Left, Long> later,
        Map<Left, Long> left,
        @Nullable Plan plan,
        List<SegmentRow> segments,
        @Nullable Verification verification,
        String said) {

    public String url() {
        return "/desk/archives/" + archive.id();
    }

    public String shownUrl() {
        return "/archive/" + archive.id();
    }

    public long done() {
        return known - waiting;
    }

    public boolean isAtWork() {
        return archive.isRunning() || (verification != null && !verification.isOver());
    }
}
