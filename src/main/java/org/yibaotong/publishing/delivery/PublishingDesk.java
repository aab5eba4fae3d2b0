package org.yibaotong.publishing.delivery;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StorySignedOff;
import org.yibaotong.newsroom.StoryWithdrawn;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** Where it is decided what must go out to which channel. Nothing leaves from here; see {@link Courier}. */
@Service
@Transactional
public class PublishingDesk {

    private final PublicationTable publications;
    private final Deliveries deliveries;
    private final SignedOffStories signed;
    private final Connectors connectors;
    private final Clock clock;

    PublishingDesk(
            PublicationTable publications,
            Deliveries deliveries,
            SignedOffStories signed,
            Connectors connectors,
            Clock clock) {
        this.publications = publications;
        this.deliveries = deliveries;
        this.signed = signed;
        this.connectors = connectors;
        this.clock = clock;
    }

    void release(StorySignedOff event) {
        var publication = publications.findById(event.story()).orElseGet(() -> open(event));
        if (publication.release(event)) {
            publications.save(publication);
            connectors.channels().forEach(channel -> want(publication, channel));
        }
    }

    void withdraw(StoryWithdrawn event) {
        var publication = publications.get(event.story());
        if (publication.withdraw(event)) {
            publications.save(publication);
            deliveries.findByStoryId(event.story()).forEach(delivery -> {
                delivery.wantGone(clock.instant());
                deliveries.save(delivery);
            });
        }
    }

    /** Tries again what did not get through, after somebody saw to the cause. */
    public void resend(StoryId story, Channel channel, Reach reach) {
        publications.getVisibleTo(story, reach);
        var delivery =
                deliveries.findByStoryIdAndChannel(story, channel).orElseThrow(() -> new NotFound("delivery", channel));
        delivery.resend(clock.instant());
        deliveries.save(delivery);
    }

    private Publication open(StorySignedOff event) {
        return Publication.open(
                event, signed.get(event.story(), event.edition()).unit());
    }

    private void want(Publication publication, Channel channel) {
        var delivery = deliveries
                .findByStoryIdAndChannel(publication.story(), channel)
                .orElseGet(() -> Delivery.open(publication.story(), channel, clock.instant()));
        delivery.want(publication.edition(), clock.instant());
        deliveries.save(delivery);
    }
}
