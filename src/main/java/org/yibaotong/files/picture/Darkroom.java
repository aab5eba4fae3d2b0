package org.yibaotong.files.picture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.yibaotong.shared.Refusal;

/** Where pictures are worked on (暗房): a few at a time, because each needs much memory. */
public final class Darkroom {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Semaphore places;

    public Darkroom(int places) {
        this.places = new Semaphore(places, true);
    }

    <T> T work(Supplier<T> work) {
        Refusal.unless(isPlaceFound(), "file.store.busy");
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean isPlaceFound() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
