package org.yibaotong.archive.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * All of it in memory: only of what is known to be small.
     *
     * @return nothing where it cannot be read any more, or is not what it was
     */
    public Optional<Exchange> open(ArchiveId archive, PageRow page) {
        var with = with(archive, page);
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

    /** Whether it can be read, and is what it was. It is gone through and not held. */
    public boolean isWhole(ArchiveId archive, PageRow page) {
        var digest = Sha256.digest();
        try {
            var record = pass(archive, page, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return record.equals(with(archive, page).record())
                    && HexFormat.of().formatHex(digest.digest()).equals(page.sha256());
        } catch (IOException cutOrGone) {
            return false;
        }
    }

    /** Piece by piece, of what was found to be whole. */
    public UUID pass(ArchiveId archive, PageRow page, OutputStream to) throws IOException {
        var with = with(archive, page);
        return SegmentReader.pass(segments.file(archive, with.segment()), with.at(), to);
    }

    private PageRow with(ArchiveId archive, PageRow page) {
        return page.sameAs() == null ? page : pages.get(archive, page.sameAs());
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
