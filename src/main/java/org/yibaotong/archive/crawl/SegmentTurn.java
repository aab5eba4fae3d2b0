package org.yibaotong.archive.crawl;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.kept.Writing;

/** The segments that are written in one turn at an archive, the next once one is full (写卷的一轮). */
final class SegmentTurn implements AutoCloseable {

    private final Segments segments;
    private final Archive archive;
    private final int turn;
    private final DataSize full;
    private @Nullable Writing writing;

    SegmentTurn(Segments segments, Archive archive, int turn, DataSize full) {
        this.segments = segments;
        this.archive = archive;
        this.turn = turn;
        this.full = full;
    }

    Writing writing() {
        if (writing != null && writing.size() >= full.toBytes()) {
            close();
        }
        if (writing == null) {
            writing = segments.begin(archive, turn);
        }
        return writing;
    }

    @Override
    public void close() {
        if (writing != null) {
            var one = writing;
            writing = null;
            one.close();
        }
    }
}
