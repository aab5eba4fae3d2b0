package org.yibaotong.publishing.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.delivery.Deliveries;
import org.yibaotong.publishing.delivery.Delivery;
import org.yibaotong.publishing.delivery.Errand;
import org.yibaotong.publishing.delivery.Publication;
import org.yibaotong.publishing.delivery.PublicationTable;
import org.yibaotong.publishing.delivery.Receipts;
import org.yibaotong.publishing.publication.PublicationPage.Line;
import org.yibaotong.publishing.publication.PublicationPage.OnChannel;
import org.yibaotong.publishing.reading.ReadCounter;
import org.yibaotong.shared.Reach;
import org.yibaotong.web.HourPlot;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts together the pages of publications. */
@Component
class PublicationPages {

    private final PublicationList list;
    private final PublicationTable publications;
    private final Deliveries deliveries;
    private final Receipts receipts;
    private final Publications newsroom;
    private final ReadCounter counter;
    private final Words words;
    private final Clock clock;

    PublicationPages(
            PublicationList list,
            PublicationTable publications,
            Deliveries deliveries,
            Receipts receipts,
            Publications newsroom,
            ReadCounter counter,
            Words words,
            Clock clock) {
        this.list = list;
        this.publications = publications;
        this.deliveries = deliveries;
        this.receipts = receipts;
        this.newsroom = newsroom;
        this.counter = counter;
        this.words = words;
        this.clock = clock;
    }

    PublicationsPage list(Reach reach, boolean troubleOnly, @Nullable StoryId before) {
        var lines = list.older(reach, troubleOnly, before);
        var page = lines.subList(0, Math.min(lines.size(), PublicationList.SIZE));
        var channels =
                list.channels(page.stream().map(PublicationList.Line::story).toList());
        var rows = page.stream()
                .map(line -> row(line, channels.getOrDefault(line.story(), List.of())))
                .toList();
        var older = lines.size() > page.size() ? page.getLast().story().toString() : null;
        return new PublicationsPage(rows, troubleOnly, list.troubles(reach), countedUntil(), older);
    }

    PublicationPage show(StoryId story, Reach reach) {
        var publication = publications.getVisibleTo(story, reach);
        var onPortal = newsroom.of(story).orElse(null);
        var url = url(story);
        return new PublicationPage(
                url,
                "/desk/stories/" + story,
                publication.headline(),
                Times.minute(publication.publishedAt()),
                "第" + publication.edition() + "版",
                publication.correctionNote(),
                withdrawn(publication),
                onPortal == null ? null : onPortal.url(),
                onPortal == null ? null : plot(story, onPortal.publishedAt()),
                deliveries.findByStoryIdOrderByChannel(story).stream()
                        .map(delivery -> channel(delivery, url))
                        .toList(),
                receipts.of(story).stream().map(this::line).toList());
    }

    private PublicationRow row(PublicationList.Line line, List<PublicationList.OnChannel> channels) {
        return new PublicationRow(
                url(line.story()),
                line.headline(),
                Times.minute(line.publishedAt()),
                channels.stream()
                        .map(on -> new PublicationRow.OnChannel(
                                words.of(on.channel()), DeliveryBadge.of(on.state(), words)))
                        .toList(),
                line.withdrawnAt() == null ? line.url() : null,
                line.reads() == null ? "—" : "%,d".formatted(line.reads()));
    }

    private OnChannel channel(Delivery delivery, String url) {
        var next = delivery.nextAt();
        return new OnChannel(
                words.of(delivery.channel()),
                DeliveryBadge.of(delivery.state(), words),
                what(delivery.errand(), delivery.edition()),
                delivery.detail(),
                delivery.state().isTrouble() && next != null
                        ? "试了" + delivery.tries() + "次，" + Times.brief(next, clock.instant()) + "再试"
                        : null,
                delivery.state().isTrouble()
                        ? url + "/deliveries/" + delivery.channel().address() + "/attempt"
                        : null);
    }

    private Line line(Receipts.Line receipt) {
        return new Line(
                Times.minute(receipt.at()),
                words.of(receipt.channel()) + "　" + what(receipt.errand(), receipt.edition()),
                DeliveryBadge.of(receipt.state(), words),
                receipt.detail());
    }

    private String what(Errand errand, int edition) {
        return errand == Errand.WITHDRAW ? words.of(errand) : words.of(errand) + "第" + edition + "版";
    }

    private HourPlot plot(StoryId story, Instant publishedAt) {
        var reading = newsroom.reading(story);
        return HourPlot.of(reading.total(), reading.countedUntil(), reading.hours(), publishedAt, clock.instant());
    }

    private String countedUntil() {
        return Times.brief(counter.countedUntil(), clock.instant());
    }

    private static @Nullable String withdrawn(Publication publication) {
        var at = publication.withdrawnAt();
        return at == null ? null : Times.minute(at) + "　" + publication.reason();
    }

    private static String url(StoryId story) {
        return "/desk/publications/" + story;
    }
}
