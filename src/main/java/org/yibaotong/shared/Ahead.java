package org.yibaotong.shared;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works out the next while the one before is being written (边算边写), so that program and database need not wait for each other. */
public final class Ahead<T> implements Iterator<T> {

    private final Supplier<@Nullable T> supplier;
    private CompletableFuture<@Nullable T> next;

    /** @param supplier gives none after the last; asked by one thread at a time, but not by the one that takes them */
    public Ahead(Supplier<@Nullable T> supplier) {
        this.supplier = supplier;
        this.next = begin();
    }

    @Override
    public boolean hasNext() {
        return await() != null;
    }

    @Override
    public T next() {
        var one = await();
        if (one == null) {
            throw new NoSuchElementException();
        }
        next = begin();
        return one;
    }

    private @Nullable T await() {
        try {
            return next.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private CompletableFuture<@Nullable T> begin() {
        return CompletableFuture.supplyAsync(supplier, work -> Thread.startVirtualThread(work));
    }
}
