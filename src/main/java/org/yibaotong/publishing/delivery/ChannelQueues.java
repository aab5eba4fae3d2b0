package org.yibaotong.publishing.delivery;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

/** A queue and a thread for each channel. What is queued here and lost in a crash is found again by {@link DueDeliveries}. */
@Component
class ChannelQueues {

    private final Map<Channel, ChannelQueue> queues = new ConcurrentHashMap<>();

    void add(Channel channel, StoryId story, Runnable errand) {
        of(channel).add(story, errand);
    }

    /** Waits for everything that is queued now. */
    void catchUp(Channel channel) {
        of(channel).catchUp();
    }

    private ChannelQueue of(Channel channel) {
        return queues.computeIfAbsent(channel, ChannelQueue::new);
    }

    @PreDestroy
    void close() {
        queues.values().forEach(ChannelQueue::close);
    }
}
