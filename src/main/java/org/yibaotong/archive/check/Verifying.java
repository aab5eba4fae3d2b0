package org.yibaotong.archive.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.archive.ArchiveActed;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptBodies;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Manifest;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.archive.kept.SegmentRow;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.warc.SegmentReader;
import org.yibaotong.shared.Sha256;
import org.yibaotong.web.Words;

/** Looks whether an archive is whole (核对): the manifest, every segment and every page by its hash. What is not is named. */
@Component
class Verifying {

    private static final int NAMED_MOST = 20;
    private static final int TELL_EVERY = 200;

    private final Archives archives;
    private final Segments segments;
    private final KeptPages pages;
    private final KeptBodies bodies;
    private final Manifest manifest;
    private final Verifications verifications;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate whole;
    private final Clock clock;

    Verifying(
            Archives archives,
            Segments segments,
            KeptPages pages,
            KeptBodies bodies,
            Manifest manifest,
            Verifications verifications,
            Words words,
            ApplicationEventPublisher events,
            TransactionTemplate whole,
            Clock clock) {
        this.archives = archives;
        this.segments = segments;
        this.pages = pages;
        this.bodies = bodies;
        this.manifest = manifest;
        this.verifications = verifications;
        this.words = words;
        this.events = events;
        this.whole = whole;
        this.clock = clock;
    }

    void run(UUID id) {
        var verification = verifications.get(id);
        if (verification.isOver()) {
            return;
        }
        var archive = archives.get(verification.archive());
        var faults = new ArrayList<String>();
        if (!manifest.sha256(archive.id()).equals(archive.manifest())) {
            faults.add(words.of("archive.fault.manifest"));
        }
        var all = segments.of(archive.id());
        all.forEach(segment -> faults.addAll(faults(archive, segment)));
        var unreadable = unreadable(archive, id, all.size());
        unreadable.stream()
                .limit(NAMED_MOST)
                .map(page -> words.of("archive.fault.page", page.target()))
                .forEach(faults::add);
        if (unreadable.size() > NAMED_MOST) {
            faults.add(words.of("archive.fault.more-pages", unreadable.size() - NAMED_MOST));
        }
        end(verification, archive, faults);
    }

    private void end(Verification verification, Archive archive, List<String> faults) {
        whole.executeWithoutResult(status -> {
            var at = clock.instant();
            verifications.end(verification.id(), faults, at);
            archives.checked(archive.id(), faults.isEmpty() ? at : null);
            var said = faults.isEmpty() ? "完整" : faults.size() + "处有问题";
            events.publishEvent(new ArchiveActed(
                    archive.id(), "archive.verify", archive.name() + "：" + said, verification.by(), at));
        });
    }

    private List<String> faults(Archive archive, SegmentRow segment) {
        var file = segments.file(archive.id(), segment.number());
        var name = segment.fileName();
        try {
            if (!Files.exists(file)) {
                return List.of(words.of("archive.fault.gone", name));
            }
            if (!segment.isSealed()) {
                return List.of(words.of("archive.fault.open", name));
            }
            long size = Files.size(file);
            if (size < segment.bytes()) {
                long readable = SegmentReader.readOn(file, 0, (kept, at) -> {});
                return List.of(words.of("archive.fault.cut", name, segment.bytes(), size, readable));
            }
            return size == segment.bytes() && Sha256.of(file).equals(segment.sha256())
                    ? List.of()
                    : List.of(words.of("archive.fault.changed", name));
        } catch (IOException | UncheckedIOException e) {
            return List.of(words.of("archive.fault.unreadable", name));
        }
    }

    private List<PageRow> unreadable(Archive archive, UUID id, int all) {
        var unreadable = new ArrayList<PageRow>();
        long[] seen = new long[1];
        pages.each(archive.id(), page -> {
            if (!bodies.isWhole(archive.id(), page)) {
                unreadable.add(page);
            }
            if (++seen[0] % TELL_EVERY == 0) {
                verifications.progress(id, all, seen[0], seen[0] - unreadable.size());
            }
        });
        verifications.progress(id, all, seen[0], seen[0] - unreadable.size());
        return unreadable;
    }
}
