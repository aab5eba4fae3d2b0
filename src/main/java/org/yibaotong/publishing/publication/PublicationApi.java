package org.yibaotong.publishing.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.delivery.Courier;
import org.yibaotong.publishing.delivery.Deliveries;
import org.yibaotong.publishing.delivery.Delivery;
import org.yibaotong.publishing.delivery.DeliveryState;
import org.yibaotong.publishing.delivery.Errand;
import org.yibaotong.publishing.delivery.Publication;
import org.yibaotong.publishing.delivery.PublishingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Publications for programs, with the rights of the person whose token it is. */
@RestController
@RequestMapping("/api/v1/publications")
@Allow({
    Role.CORRESPONDENT,
    Role.EDITOR,
    Role.PROOFREADER,
    Role.FIRST_REVIEWER,
    Role.SECOND_REVIEWER,
    Role.FINAL_REVIEWER
})
@Scope("publications:read")
class PublicationApi {

    private final PublicationList list;
    private final Visible visible;
    private final Deliveries deliveries;
    private final Publications newsroom;
    private final PublishingDesk desk;
    private final Courier courier;

    PublicationApi(
            PublicationList list,
            Visible visible,
            Deliveries deliveries,
            Publications newsroom,
            PublishingDesk desk,
            Courier courier) {
        this.list = list;
        this.visible = visible;
        this.deliveries = deliveries;
        this.newsroom = newsroom;
        this.desk = desk;
        this.courier = courier;
    }

    /** @param older give it as {@code before} to get the next page; null on the last */
    record PublicationListing(
            List<PublicationLine> publications, @Nullable String older) {}

    record PublicationLine(
            String story,
            String headline,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String url,
            @Nullable Long reads) {}

    record PublicationDetail(
            String story,
            String headline,
            int edition,
            Instant publishedAt,
            Instant changedAt,
            @Nullable Instant withdrawnAt,
            String reason,
            @Nullable String url,
            List<ChannelDelivery> deliveries) {}

    record ChannelDelivery(
            Channel channel,
            DeliveryState state,
            Errand errand,
            int edition,
            int tries,
            @Nullable Instant nextAt,
            String reference,
            String detail,
            Instant changedAt) {

        static ChannelDelivery of(Delivery delivery) {
            return new ChannelDelivery(
                    delivery.channel(),
                    delivery.state(),
                    delivery.errand(),
                    delivery.edition(),
                    delivery.tries(),
                    delivery.nextAt(),
                    delivery.reference(),
                    delivery.detail(),
                    delivery.changedAt());
        }
    }

    /** @param countedUntil the figures are complete up to here */
    record ReadingFigures(String story, long total, Instant countedUntil, List<HourOfReads> hours) {}

    record HourOfReads(Instant hour, long reads) {}

    @GetMapping
    @Allow({Role.EDITOR, Role.PROOFREADER, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    PublicationListing list(
            @RequestParam(defaultValue = "false") boolean trouble,
            @RequestParam @Nullable StoryId before,
            Actor actor) {
        var lines = list.older(actor.reach(Role.newsroom()), trouble, before);
        var page = lines.subList(0, Math.min(lines.size(), PublicationList.SIZE));
        return new PublicationListing(
                page.stream().map(PublicationApi::line).toList(),
                lines.size() > page.size() ? page.getLast().story().toString() : null);
    }

    @GetMapping("/{story}")
    PublicationDetail show(@PathVariable StoryId story, Actor actor) {
        return detail(visible.get(story, actor));
    }

    @GetMapping("/{story}/figures")
    ReadingFigures figures(@PathVariable StoryId story, Actor actor) {
        visible.get(story, actor);
        var publishedAt = newsroom.of(story)
                .orElseThrow(() -> new NotFound("publication", story))
                .publishedAt();
        var reading = newsroom.reading(story);
        var first = publishedAt.truncatedTo(ChronoUnit.HOURS);
        var hours = IntStream.range(0, reading.hours().size())
                .mapToObj(hour -> new HourOfReads(
                        first.plus(Duration.ofHours(hour)), reading.hours().get(hour)))
                .toList();
        return new ReadingFigures(story.toString(), reading.total(), reading.countedUntil(), hours);
    }

    @PostMapping("/{story}/deliveries/{channel}/attempt")
    @Allow({Role.EDITOR, Role.FINAL_REVIEWER})
    @Scope("publications:write")
    PublicationDetail resend(@PathVariable StoryId story, @PathVariable String channel, Actor actor) {
        var to = Channel.of(channel);
        desk.resend(story, to, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        courier.send(story, to);
        return detail(visible.get(story, actor));
    }

    private PublicationDetail detail(Publication publication) {
        return new PublicationDetail(
                publication.story().toString(),
                publication.headline(),
                publication.edition(),
                publication.publishedAt(),
                publication.changedAt(),
                publication.withdrawnAt(),
                publication.reason(),
                newsroom.of(publication.story())
                        .map(Publications.PublicStory::url)
                        .orElse(null),
                deliveries.findByStoryIdOrderByChannel(publication.story()).stream()
                        .map(ChannelDelivery::of)
                        .toList());
    }

    private static PublicationLine line(PublicationList.Line line) {
        return new PublicationLine(
                line.story().toString(),
                line.headline(),
                line.publishedAt(),
                line.withdrawnAt(),
                line.url(),
                line.reads());
    }
}
