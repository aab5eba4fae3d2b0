package org.yibaotong.files.room;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.files.FileId;

/**
 * The closed pictures in memory (已收回的图片), so that no picture asked for costs a statement: read anew when something is decided
 * on this node, and within seconds of its being decided on another.
 */
@Component
class ClosedNow extends EveryFewSeconds {

    private final ClosedPictures table;
    private volatile Set<FileId> closed = Set.of();
    private long mark = -1;

    ClosedNow(ClosedPictures table) {
        super("closed-pictures");
        this.table = table;
    }

    boolean contains(FileId picture) {
        return closed.contains(picture);
    }

    /** One after the other, and the mark before the pictures: what is kept is never older than what was kept. */
    @Override
    synchronized void read() {
        long now = table.mark();
        if (now != mark) {
            closed = Set.copyOf(table.all());
            mark = now;
        }
    }

    @TransactionalEventListener
    void on(PictureDoor.ClosedPicturesChanged change) {
        read();
    }
}
