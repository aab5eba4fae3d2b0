package org.yibaotong.newsroom.hint;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Waits until all that has come in was looked at: one thread looks, one after the other. */
@Component
public class Looked {

    private final AsyncTaskExecutor indexing;

    Looked(@Qualifier("indexing") AsyncTaskExecutor indexing) {
        this.indexing = indexing;
    }

    public void atEverything() {
        indexing.submitCompletable(() -> {}).join();
    }

    /** What comes in meanwhile is looked at afterwards. */
    <T> T atNothingDuring(Supplier<T> act) {
        var done = new CompletableFuture<T>();
        indexing.submitCompletable(
                () -> done.handle((any, failed) -> failed == null).join());
        try {
            return act.get();
        } finally {
            done.complete(null);
        }
    }
}
