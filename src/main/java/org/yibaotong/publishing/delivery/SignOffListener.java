package org.yibaotong.publishing.delivery;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.newsroom.StorySignedOff;
import org.yibaotong.newsroom.StoryWithdrawn;

/**
 * Hears what the newsroom signed off and withdrew, after its commit and until it is written down here. One after the other, in
 * the order it was decided; and with no transaction around it, because the courier must only leave after commit.
 */
@Component
class SignOffListener {

    private final PublishingDesk desk;
    private final Courier courier;

    SignOffListener(PublishingDesk desk, Courier courier) {
        this.desk = desk;
        this.courier = courier;
    }

    @Async("publishing")
    @TransactionalEventListener
    void on(StorySignedOff event) {
        desk.release(event);
        courier.send(event.story());
    }

    @Async("publishing")
    @TransactionalEventListener
    void on(StoryWithdrawn event) {
        desk.withdraw(event);
        courier.send(event.story());
    }
}
