package org.yibaotong;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.yibaotong.shared.Refusal;

/** Lets things happen at the same moment, and tells what came of each. */
public final class Race {

    private Race() {}

    /** @return for each act "done", or the code of its refusal, or the name of what it failed with */
    @SafeVarargs
    public static List<String> of(Callable<?>... acts) throws InterruptedException {
        var start = new CyclicBarrier(acts.length);
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = java.util.Arrays.stream(acts)
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (var one : running) {
                try {
                    one.get();
                    outcomes.add("done");
                } catch (ExecutionException e) {
                    outcomes.add(name(e.getCause()));
                }
            }
        }
        return outcomes;
    }

    private static String name(Throwable failure) {
        return failure instanceof Refusal refusal
                ? refusal.code()
                : failure.getClass().getSimpleName();
    }
}
