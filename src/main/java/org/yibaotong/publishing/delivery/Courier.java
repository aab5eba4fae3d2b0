package org.yibaotong.publishing.delivery;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

/**
 * Brings stories to the channels. Each channel has a queue and a thread of its own, so that one that hangs holds up no other.
 */
@Component
public class Courier {

    private final Connectors connectors;
    private final Errands errands;
    private final Loads loads;
    private final ChannelQueues queues;
    private final AsyncTaskExecutor publishing;
    private final Waits waits;

    Courier(
            Connectors connectors,
            Errands errands,
            Loads loads,
            ChannelQueues queues,
            @Qualifier("publishing") AsyncTaskExecutor publishing,
            Waits waits) {
        this.connectors = connectors;
        this.errands = errands;
        this.loads = loads;
        this.queues = queues;
        this.publishing = publishing;
        this.waits = waits;
    }

    /** Whatever of this story waits for a channel. Returns at once. */
    void send(StoryId story) {
        connectors.channels().forEach(channel -> send(story, channel));
    }

    public void send(StoryId story, Channel channel) {
        queues.add(channel, story, () -> bring(story, channel));
    }

    /** Waits until everything that was signed off so far has been heard and brought: all queues are first in, first out. */
    public void catchUp() {
        publishing.submitCompletable(() -> {}).join();
        connectors.channels().forEach(queues::catchUp);
    }

    /** Until nothing is due: while one errand was run, a newer one may have come. */
    private void bring(StoryId story, Channel channel) {
        for (var run = errands.take(story, channel); run.isPresent(); run = errands.take(story, channel)) {
            errands.receive(run.get(), run.get().carryOut(connectors.of(channel), loads, waits.patience()));
        }
    }
}
