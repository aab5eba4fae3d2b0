package org.yibaotong.archive.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.warc.SegmentFile;

/** A segment in the hands of whoever writes it (写卷). */
public final class Writing implements AutoCloseable {

    private final Segments segments;
    private final ArchiveId archive;
    private final int number;
    private final int turn;
    private final SegmentFile file;

    Writing(Segments segments, ArchiveId archive, int number, int turn, SegmentFile file) {
        this.segments = segments;
        this.archive = archive;
        this.number = number;
        this.turn = turn;
        this.file = file;
    }

    public int number() {
        return number;
    }

    public long size() {
        try {
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return where it begins, once it is on the disk */
    public long append(byte[] records) {
        try {
            return file.append(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was appended counts. It belongs into the transaction that writes down what it is. */
    public void acknowledge() {
        segments.acknowledge(archive, number, turn, size());
    }

    @Override
    public void close() {
        long size = size();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        segments.seal(archive, number, size);
    }
}
