package org.yibaotong.files.room;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.room.ClosedPictures.Closed;
import org.yibaotong.shared.Committed;

/**
 * The closed pictures in memory (已收回的图片), so that no picture asked for costs a statement: read anew when something is decided
 * on this node, and within seconds of its being decided on another.
 */
@Component
class ClosedNow extends EveryFewSeconds {

    private final ClosedPictures table;
    private final AtomicReference<Closed> closed = new AtomicReference<>(Closed.NEVER_READ);

    ClosedNow(ClosedPictures table) {
        super("closed-pictures");
        this.table = table;
    }

    boolean contains(FileId picture) {
        return closed.get().pictures().contains(picture);
    }

    /** Several may read at once, and nobody waits for another while holding a connection: what is kept is never older than what was kept. */
    @Override
    void read() {
        if (table.mark() != closed.get().mark()) {
            closed.accumulateAndGet(table.closed(), Closed::orLater);
        }
    }

    /** By the connection of the change itself. */
    @EventListener
    void on(PictureDoor.ClosedPicturesChanged change) {
        Committed.then(this::read);
    }
}
