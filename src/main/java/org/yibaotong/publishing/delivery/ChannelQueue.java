package org.yibaotong.publishing.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

/** What waits for one channel (渠道队列), first in, first out. A story waits once, however often it is found due meanwhile. */
class ChannelQueue {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Set<StoryId> waiting = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor thread;

    ChannelQueue(Channel channel) {
        var factory = Thread.ofPlatform().name("to-" + channel.address()).factory();
        thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    }

    void add(StoryId story, Runnable errand) {
        if (waiting.add(story)) {
            thread.execute(() -> {
                waiting.remove(story);
                errand.run();
            });
        }
    }

    void catchUp() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }

    /** What is on its way may arrive; what waits is written down and due again after the start. */
    void close() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
