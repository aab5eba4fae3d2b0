package org.yibaotong.files.picture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.yibaotong.shared.Refusal;

/** Where pictures are worked on (暗房): a few at a time, because each needs much memory, and a large one alone. */
public final class Darkroom {

    private static final int LONGEST_WAIT_SECONDS = 60;

    /** In pixels: larger than anything we keep. */
    private static final long LARGE = (long) PictureIntake.LONGEST_SIDE * PictureIntake.LONGEST_SIDE;

    private final int places;
    private final Semaphore free;

    public Darkroom(int places) {
        this.places = places;
        this.free = new Semaphore(places, true);
    }

    /** On a picture of a size that we keep. */
    <T> T work(Supplier<T> work) {
        return workIn(1, work);
    }

    <T> T work(long pixels, Supplier<T> work) {
        return workIn(pixels > LARGE ? places : 1, work);
    }

    private <T> T workIn(int needed, Supplier<T> work) {
        Refusal.unless(areFound(needed), "file.store.busy");
        try {
            return work.get();
        } finally {
            free.release(needed);
        }
    }

    private boolean areFound(int needed) {
        try {
            return free.tryAcquire(needed, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
