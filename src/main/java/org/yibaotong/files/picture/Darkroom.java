package org.yibaotong.files.picture;

import java.util.function.Supplier;
import org.yibaotong.shared.Turns;

/** Where pictures are worked on (暗房): a few at a time, because each needs much memory, and a large one alone. */
public final class Darkroom {

    /** In pixels: larger than anything we keep. */
    private static final long LARGE = (long) PictureIntake.LONGEST_SIDE * PictureIntake.LONGEST_SIDE;

    private final Turns turns;

    public Darkroom(int places) {
        this.turns = new Turns(places, "file.store.busy");
    }

    /** On a picture of a size that we keep. */
    <T> T work(Supplier<T> work) {
        return turns.take(false, work);
    }

    <T> T work(long pixels, Supplier<T> work) {
        return turns.take(pixels > LARGE, work);
    }
}
