package org.yibaotong;

import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
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

    /**
     * Lets the other begin while the first is done and not committed yet, and commits once the other waits for it: what the other read
     * before is old then.
     *
     * @return what came of the other, as above
     */
    public static String overtaken(
            TransactionOperations transaction, JdbcClient jdbc, Runnable first, Callable<?> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = transaction.execute(status -> {
                first.run();
                var begun = threads.submit(other);
                await().until(() -> begun.isDone() || somebodyWaits(jdbc));
                return begun;
            });
            running.get();
            return "done";
        } catch (ExecutionException e) {
            return name(e.getCause());
        }
    }

    private static boolean somebodyWaits(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static String name(Throwable failure) {
        return failure instanceof Refusal refusal
                ? refusal.code()
                : failure.getClass().getSimpleName();
    }
}
