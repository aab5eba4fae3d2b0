package org.yibaotong.archive.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.crawl.Keeper.Place;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.SegmentRow;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.warc.SegmentFile;
import org.yibaotong.archive.warc.SegmentReader;
import org.yibaotong.shared.Sha256;

/**
 * Puts in order what a killed program left (接着存): what is whole at the end of a segment is written down, what is cut is cut off and will be
 * fetched again; and the segment is sealed.
 */
@Component
class Recovery {

    private final Segments segments;
    private final Frontier frontier;
    private final Keeper keeper;

    Recovery(Segments segments, Frontier frontier, Keeper keeper) {
        this.segments = segments;
        this.frontier = frontier;
        this.keeper = keeper;
    }

    private record Tail(SegmentReader.Kept kept, long at) {}

    void recover(Archive archive) {
        segments.of(archive.id()).stream().filter(one -> !one.isSealed()).forEach(one -> recover(archive, one));
    }

    private void recover(Archive archive, SegmentRow segment) {
        var file = segments.file(archive.id(), segment.number());
        try {
            if (!Files.exists(file)) {
                SegmentFile.create(file).close();
            }
            var tail = new ArrayList<Tail>();
            long whole = SegmentReader.readOn(file, segment.bytes(), (kept, at) -> tail.add(new Tail(kept, at)));
            tail.forEach(one -> takeUp(archive, segment, one));
            if (Files.size(file) > Math.max(whole, segment.bytes())) {
                SegmentFile.cut(file, Math.max(whole, segment.bytes()));
            }
            // Shorter than what counted, where a disk lost something: the hash is then of what is there, and checking
            // says what is missing.
            segments.seal(archive.id(), segment.number(), Math.max(whole, segment.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeUp(Archive archive, SegmentRow segment, Tail tail) {
        var exchange = tail.kept().exchange();
        frontier.waiting(archive.id(), exchange.address())
                .ifPresent(one -> keeper.found(
                        archive,
                        one,
                        exchange,
                        new Place(segment.number(), tail.at(), tail.kept().id()),
                        tail.kept().isRevisit(),
                        tail.kept().isRevisit() ? tail.kept().payload() : Sha256.of(exchange.body())));
    }
}
