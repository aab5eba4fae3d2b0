package org.yibaotong.newsroom.hint;

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
}
