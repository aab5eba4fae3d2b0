package org.yibaotong.shared;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that needs much memory is done a few at a time (排队): the others wait, and whoever waits too long is told to come back. */
public final class Turns {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final int places;
    private final String refusal;
    private final Semaphore free;

    /** @param refusal the code of what is said after too long a wait */
    public Turns(int places, String refusal) {
        this.places = places;
        this.refusal = refusal;
        this.free = new Semaphore(places, true);
    }

    /** @param alone whether it needs so much that nothing else may be done meanwhile */
    public <T> T take(boolean alone, Supplier<T> work) {
        int needed = alone ? places : 1;
        Refusal.unless(areFound(needed), refusal);
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
