package org.yibaotong.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class IndexingThreadTests {

    @Test
    void whatIsAtWorkIsFinishedWhenTheProgramStopsAndWhatWaitsIsLeft() throws Exception {
        var done = new ConcurrentLinkedQueue<String>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var indexing = new IndexingThread();
        indexing.initialize();
        indexing.execute(() -> {
            begun.countDown();
            done.add(awaited(goOn));
        });
        indexing.execute(() -> done.add("waited"));
        begun.await();

        indexing.initiateShutdown();
        goOn.countDown();
        indexing.shutdown();

        assertThat(List.copyOf(done)).containsExactly("finished");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "finished";
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }
}
