package org.yibaotong.archive.kept;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.archive.warc.SegmentReader;
import org.yibaotong.shared.Sha256;

/** Brings what a page consists of from the segment it lies in (取出). */
@Component
public class KeptBodies {

    private final Segments segments;
    private final KeptPages pages;

    KeptBodies(Segments segments, KeptPages pages) {
        this.segments = segments;
        this.pages = pages;
    }

    /** @return nothing where it cannot be read any more, or is not what it was */
    public Optional<Exchange> open(ArchiveId archive, PageRow page) {
        var with = page.sameAs() == null ? page : pages.get(archive, page.sameAs());
        try {
            var kept = SegmentReader.read(segments.file(archive, with.segment()), with.at());
            var exchange = kept.exchange();
            return kept.id().equals(with.record()) && Sha256.of(exchange.body()).equals(page.sha256())
                    ? Optional.of(of(page, exchange))
                    : Optional.empty();
        } catch (IOException cutOrGone) {
            return Optional.empty();
        }
    }

    /** Its links count from its own address, wherever the same payload stood first. */
    private static Exchange of(PageRow page, Exchange exchange) {
        return new Exchange(
                page.target(),
                page.fetchedAt(),
                exchange.asked(),
                page.status(),
                exchange.reason(),
                exchange.headers(),
                exchange.body(),
                exchange.isCut());
    }
}
