package org.yibaotong.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Ends requests whose time is up (到点): a site that sends a byte now and then never tires a time limit between two bytes. */
final class Deadlines implements AutoCloseable {

    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().daemon().name("fetch-deadlines").unstarted(work));

    Deadlines() {
        watch.setRemoveOnCancelPolicy(true);
    }

    ScheduledFuture<?> end(HttpUriRequestBase request, Duration after) {
        return watch.schedule(request::cancel, after.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
