package org.yibaotong.files.room;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.shared.Committed;

/**
 * The chosen points in memory, so that no picture asked for costs a statement: at once on this node, within seconds on another. Nobody
 * asks the database while holding the lock, so that nobody waits for it while holding a connection.
 */
@Component
class PointRoom extends EveryFewSeconds implements PicturePoints {

    private static final long UNKNOWN = -1;

    private final PointTable table;
    private volatile Map<FileId, PointOfInterest> points = Map.of();
    private volatile long heard;
    private long mark = UNKNOWN;

    PointRoom(PointTable table) {
        super("picture-points");
        this.table = table;
    }

    @Override
    public PointOfInterest of(FileId picture) {
        return points.getOrDefault(picture, PointOfInterest.USUAL);
    }

    @Override
    public void put(FileId picture, PointOfInterest point) {
        table.put(picture, point);
        Committed.then(() -> know(picture, point));
    }

    private synchronized void know(FileId picture, PointOfInterest point) {
        var known = new HashMap<>(points);
        known.put(picture, point);
        points = Map.copyOf(known);
        heard++;
    }

    /** The mark before the points, and what was heard of meanwhile is not forgotten: the next turn reads that too. */
    @Override
    void read() {
        long before = heard;
        long now = table.mark();
        if (now != mark) {
            take(table.all(), now, before);
        }
    }

    private synchronized void take(Map<FileId, PointOfInterest> all, long now, long before) {
        if (heard == before) {
            points = all;
            mark = now;
        }
    }
}
