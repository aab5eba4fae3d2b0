package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Fetches several pages at the same time (同时取), for somebody who waits: what has not come by the end was too slow. */
public final class Several {

    private final Fetcher fetcher;
    private final Duration patience;

    /** @param patience with all of them together */
    public Several(Fetcher fetcher, Duration patience) {
        this.fetcher = fetcher;
        this.patience = patience;
    }

    /** @param judge what is kept of each; the pages themselves are not */
    public <T> Map<URI, T> fetch(Set<URI> addresses, Function<Fetched, T> judge) {
        var asked = new ArrayList<>(addresses);
        var came = ask(asked.stream()
                .<Callable<T>>map(address -> () -> judge.apply(fetcher.fetch(Asked.page(address))))
                .toList());
        var all = new HashMap<URI, T>();
        for (int i = 0; i < asked.size(); i++) {
            var address = asked.get(i);
            all.put(
                    address,
                    came.get(i).isCancelled()
                            ? judge.apply(late(address))
                            : came.get(i).resultNow());
        }
        return all;
    }

    private <T> List<Future<T>> ask(List<Callable<T>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits any more", e);
        }
    }

    private Fetched late(URI address) {
        return Fetched.trouble(address, List.of(), Trouble.TOO_SLOW, patience);
    }
}
