package org.yibaotong.publishing.delivery;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.connector.Channel;

/** One thread a channel. What is queued here and lost in a crash is found again by {@link DueDeliveries}. */
@Component
class ChannelQueues {

    private final Map<Channel, ExecutorService> queues = new ConcurrentHashMap<>();

    Executor of(Channel channel) {
        return queues.computeIfAbsent(channel, ChannelQueues::queue);
    }

    private static ExecutorService queue(Channel channel) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .name("to-" + channel.name().toLowerCase(java.util.Locale.ROOT))
                .factory());
    }

    @PreDestroy
    void close() {
        queues.values().forEach(ExecutorService::shutdown);
    }
}
