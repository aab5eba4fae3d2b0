package org.yibaotong.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

class ChannelQueueTests {

    private final ChannelQueue queue = new ChannelQueue(Channel.PORTAL);
    private final CountDownLatch channelHangs = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void close() {
        channelHangs.countDown();
        queue.close();
    }

    @Test
    void aStoryWaitsOnceHoweverOftenItIsFoundDue() {
        queue.add(StoryId.next(), this::hang);
        var story = StoryId.next();
        for (int found = 0; found < 1_000; found++) {
            queue.add(story, runs::incrementAndGet);
        }
        channelHangs.countDown();
        queue.catchUp();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aStoryMayWaitAgainOnceItsErrandHasBegun() {
        var story = StoryId.next();
        queue.add(story, () -> queue.add(story, runs::incrementAndGet));
        queue.catchUp();
        queue.catchUp();
        assertThat(runs).hasValue(1);
    }

    @Test
    void anErrandThatFailsHoldsUpNoOther() {
        queue.add(StoryId.next(), () -> {
            throw new IllegalStateException("on purpose");
        });
        queue.add(StoryId.next(), runs::incrementAndGet);
        queue.catchUp();
        assertThat(runs).hasValue(1);
    }

    private void hang() {
        try {
            channelHangs.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
