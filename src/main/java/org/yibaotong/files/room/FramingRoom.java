package org.yibaotong.files.room;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.yibaotong.files.Cut;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Framing;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.room.Framings.Drawn;
import org.yibaotong.shared.Committed;

/**
 * The chosen points and cuts in memory, so that no picture asked for costs a statement: at once on this node, within seconds on another.
 * Nobody asks the database while holding the lock, so that nobody waits for it while holding a connection.
 */
@Component
class FramingRoom extends EveryFewSeconds implements PicturePoints, PictureCuts {

    private static final long UNKNOWN = -1;

    private final FramingTable table;
    private volatile Framings framings = Framings.NONE;
    private volatile long heard;
    private long mark = UNKNOWN;

    FramingRoom(FramingTable table) {
        super("picture-framings");
        this.table = table;
    }

    @Override
    public PointOfInterest of(FileId picture) {
        return framings.points().getOrDefault(picture, PointOfInterest.USUAL);
    }

    @Override
    public Optional<Cut> of(FileId picture, Rendition rendition) {
        return Optional.ofNullable(framings.cuts().get(new Drawn(picture, rendition.shape())));
    }

    @Override
    public Framing framing(FileId picture, Rendition rendition) {
        return of(picture, rendition).<Framing>map(cut -> cut).orElseGet(() -> of(picture));
    }

    @Override
    public void put(FileId picture, PointOfInterest point) {
        table.put(picture, point);
        Committed.then(() -> know(known -> known.with(picture, point)));
    }

    @Override
    public void put(FileId picture, Rendition shape, Cut cut) {
        var drawn = new Drawn(picture, shape.shape());
        table.put(drawn, cut);
        Committed.then(() -> know(known -> known.with(drawn, cut)));
    }

    @Override
    public void remove(FileId picture, Rendition shape) {
        var drawn = new Drawn(picture, shape.shape());
        table.remove(drawn);
        Committed.then(() -> know(known -> known.with(drawn, null)));
    }

    private synchronized void know(UnaryOperator<Framings> change) {
        framings = change.apply(framings);
        heard++;
    }

    /** The mark before the rest, and what was heard of meanwhile is not forgotten: the next turn reads that too. */
    @Override
    void read() {
        long before = heard;
        long now = table.mark();
        if (now != mark) {
            take(table.all(), now, before);
        }
    }

    private synchronized void take(Framings all, long now, long before) {
        if (heard == before) {
            framings = all;
            mark = now;
        }
    }
}
