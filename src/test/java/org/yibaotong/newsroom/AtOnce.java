package org.yibaotong.newsroom;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yibaotong.shared.Refusal;

/** Several people act at the same moment, each in a thread of their own. */
public final class AtOnce {

    /** What one of them does. */
    @FunctionalInterface
    public interface Deed {
        void act() throws Exception;
    }

    private AtOnce() {}

    /** @return what went wrong for those for whom something did */
    public static List<Throwable> act(List<? extends Deed> deeds) throws InterruptedException {
        var barrier = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = deeds.stream()
                    .map(deed -> threads.submit(after(barrier, deed)))
                    .toList();
            return begun.stream().flatMap(done -> fault(done).stream()).toList();
        }
    }

    public static List<Throwable> act(Deed... deeds) throws InterruptedException {
        return act(List.of(deeds));
    }

    /** The code of a refusal; anything else was not meant to happen. */
    public static String code(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return refusal.code();
        }
        throw new AssertionError(fault);
    }

    private static Callable<Void> after(CyclicBarrier barrier, Deed deed) {
        return () -> {
            barrier.await();
            deed.act();
            return null;
        };
    }

    private static List<Throwable> fault(Future<?> done) {
        try {
            done.get();
            return List.of();
        } catch (ExecutionException e) {
            return List.of(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
