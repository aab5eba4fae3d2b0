package org.yibaotong.archive.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.check.Verification;
import org.yibaotong.archive.check.Verifications;
import org.yibaotong.archive.crawl.Frontier;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pages of archives together. */
@Component
class ArchivePages {

    private final Archives archives;
    private final KeptPages pages;
    private final Segments segments;
    private final Frontier frontier;
    private final Verifications verifications;
    private final People people;
    private final Words words;

    ArchivePages(
            Archives archives,
            KeptPages pages,
            Segments segments,
            Frontier frontier,
            Verifications verifications,
            People people,
            Words words) {
        this.archives = archives;
        this.pages = pages;
        this.segments = segments;
        this.frontier = frontier;
        this.verifications = verifications;
        this.people = people;
        this.words = words;
    }

    Rows<ArchiveRow> list(Paging paging, Actor actor) {
        var found = archives.within(ArchiveDesk.reach(actor), paging);
        return new Rows<>(found.rows().stream().map(this::row).toList(), paging, found.total());
    }

    ArchivePage page(ArchiveId id, Actor actor) {
        var archive = archives.getVisibleTo(id, ArchiveDesk.reach(actor));
        var counted = pages.count(id);
        var standing = frontier.standing(id);
        var last = verifications.last(id).orElse(null);
        var names = people.names(last == null ? List.of(archive.by()) : List.of(archive.by(), last.by()));
        return new ArchivePage(
                archive,
                badge(archive, last),
                size(counted.bytes()),
                Times.minute(archive.begunAt()),
                archive.endedAt() == null ? "" : Times.minute(archive.endedAt()),
                names.getOrDefault(archive.by(), ""),
                counted,
                archive.isSite() ? standing.known() : counted.pages(),
                standing.waiting(),
                standing.later(),
                standing.left(),
                archive.plan(),
                segments.of(id),
                last,
                last == null ? "" : said(last, names));
    }

    private ArchiveRow row(Archive archive) {
        var counted = pages.count(archive.id());
        return new ArchiveRow(
                "/desk/archives/" + archive.id(),
                archive.name(),
                archive.isSite() ? "网站" : "历史文章",
                badge(archive, verifications.last(archive.id()).orElse(null)),
                counted.pages(),
                size(counted.bytes()),
                Times.day(archive.begunAt()));
    }

    private Badge badge(Archive archive, @Nullable Verification last) {
        return switch (archive.state()) {
            case RUNNING -> new Badge(words.of(archive.state()), "is-brand", "clock");
            case PAUSED -> new Badge(words.of(archive.state()), "is-warn", "clock");
            case DONE -> done(archive, last);
        };
    }

    private static Badge done(Archive archive, @Nullable Verification last) {
        if (archive.checkedAt() != null) {
            return new Badge("核对过，完整", "is-good", "check");
        }
        return last != null && last.isOver() && !last.isWhole()
                ? new Badge("核对有问题", "is-bad", "alert")
                : new Badge("存完了，还没核对", "", "clock");
    }

    private static String said(Verification last, Map<PersonId, String> names) {
        var who = Times.minute(last.at()) + "　" + names.getOrDefault(last.by(), "");
        if (!last.isOver()) {
            return who + "　正在核对，已经看了" + last.pages() + "页";
        }
        return who + "　" + last.segments() + "卷、" + last.pages() + "页，" + last.readable() + "页读得出来";
    }

    static String size(long bytes) {
        if (bytes < 1 << 20) {
            return Math.max(bytes == 0 ? 0 : 1, bytes >> 10) + " KB";
        }
        return (bytes >> 20) + " MB";
    }
}
