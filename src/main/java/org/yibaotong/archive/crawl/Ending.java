package org.yibaotong.archive.crawl;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.ArchiveActed;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.EndedAs;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Manifest;
import org.yibaotong.web.Words;

/** The end of a crawl (存完): from now on the manifest is known by its hash, which stands on the trail as well. */
@Component
class Ending {

    private final Archives archives;
    private final KeptPages pages;
    private final Manifest manifest;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ending(
            Archives archives,
            KeptPages pages,
            Manifest manifest,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archives = archives;
        this.pages = pages;
        this.manifest = manifest;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void end(Archive archive, EndedAs as) {
        var at = clock.instant();
        var sha256 = manifest.sha256(archive.id());
        archives.end(archive.id(), as, at);
        archives.manifest(archive.id(), sha256);
        var detail = "%s：%s，%d页，清单校验值%s"
                .formatted(
                        archive.name(), words.of(as), pages.count(archive.id()).pages(), sha256);
        events.publishEvent(new ArchiveActed(archive.id(), "archive.end", detail, archive.by(), at));
    }
}
