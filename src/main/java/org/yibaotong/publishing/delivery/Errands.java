package org.yibaotong.publishing.delivery;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryPublished;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Receipt;

/** Where errands are handed to the courier and answers written down: a short transaction before, and one after. */
@Service
@Transactional
class Errands {

    private final Deliveries deliveries;
    private final Receipts receipts;
    private final Alarm alarm;
    private final ApplicationEventPublisher events;
    private final Waits waits;
    private final Clock clock;

    Errands(
            Deliveries deliveries,
            Receipts receipts,
            Alarm alarm,
            ApplicationEventPublisher events,
            Waits waits,
            Clock clock) {
        this.deliveries = deliveries;
        this.receipts = receipts;
        this.alarm = alarm;
        this.events = events;
        this.waits = waits;
        this.clock = clock;
    }

    Optional<Run> take(StoryId story, Channel channel) {
        return deliveries
                .findByStoryIdAndChannel(story, channel)
                .filter(delivery -> delivery.take(clock.instant(), waits))
                .map(deliveries::save)
                .map(delivery -> new Run(story, channel, delivery.errand(), delivery.edition()));
    }

    void receive(Run run, Receipt receipt) {
        var now = clock.instant();
        var delivery =
                deliveries.findByStoryIdAndChannel(run.story(), run.channel()).orElseThrow();
        boolean awaited = delivery.state() == DeliveryState.SENT;
        delivery.receive(run.errand(), run.edition(), receipt, now, waits);
        deliveries.save(delivery);
        receipts.add(
                run.story(),
                new Receipts.Line(
                        run.channel(),
                        run.errand(),
                        run.edition(),
                        DeliveryState.after(receipt),
                        receipt.detail(),
                        now));
        alarm.ring(delivery);
        if (awaited && delivery.state() == DeliveryState.PUBLISHED && run.channel() == Channel.PORTAL) {
            events.publishEvent(new StoryPublished(run.story(), run.edition(), delivery.reference(), now));
        }
    }
}
