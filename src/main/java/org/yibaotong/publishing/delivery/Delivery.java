package org.yibaotong.publishing.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.shared.Refusal;

/**
 * A delivery (分发): one story on one channel, what is wanted there and how far it has got. A newer wish replaces an older one
 * that has not been met, so a channel is never asked for what is no longer wanted.
 */
@Table(schema = "publishing", name = "delivery")
public final class Delivery {

    @Id
    private final DeliveryId id;

    @Version
    private @Nullable Integer version;

    private final StoryId storyId;
    private final Channel channel;
    private Errand errand = Errand.PUBLISH;
    private int edition;
    private DeliveryState state = DeliveryState.QUEUED;
    private int tries;
    private @Nullable Instant nextAt;
    private @Nullable Instant busyUntil;
    private int deliveredEdition;
    private String reference = "";
    private String detail = "";
    private Instant changedAt;

    @PersistenceCreator
    Delivery(DeliveryId id, StoryId storyId, Channel channel, Instant changedAt) {
        this.id = id;
        this.storyId = storyId;
        this.channel = channel;
        this.changedAt = changedAt;
    }

    static Delivery open(StoryId story, Channel channel, Instant at) {
        return new Delivery(DeliveryId.next(), story, channel, at);
    }

    void want(int wanted, Instant at) {
        edition = wanted;
        queue(deliveredEdition == 0 ? Errand.PUBLISH : Errand.CORRECT, at);
    }

    void wantGone(Instant at) {
        queue(Errand.WITHDRAW, at);
    }

    /** Once more, because a person says so. */
    void resend(Instant at) {
        Refusal.unless(state.isTrouble(), "delivery.resend.no-trouble");
        queue(errand, at);
    }

    /** Takes it to the channel, unless somebody else is there with it already. */
    boolean take(Instant now, Waits waits) {
        if (nextAt == null || nextAt.isAfter(now) || isBusy(now)) {
            return false;
        }
        tries++;
        busyUntil = now.plus(waits.patience());
        nextAt = busyUntil;
        change(DeliveryState.SENT, "", now);
        return true;
    }

    /**
     * Notes the answer to what was taken. When something newer is wanted by now, only what the channel has is noted, and the
     * newer wish stays queued.
     */
    void receive(Errand asked, int askedEdition, Receipt receipt, Instant now, Waits waits) {
        busyUntil = null;
        if (receipt instanceof Receipt.Published published) {
            deliveredEdition = askedEdition;
            reference = published.reference();
        }
        if (state != DeliveryState.SENT || errand != asked || edition != askedEdition) {
            becomesCorrection();
            return;
        }
        change(DeliveryState.after(receipt), receipt.detail(), now);
        nextAt = receipt instanceof Receipt.Failed ? waits.next(tries, now).orElse(null) : null;
    }

    private void becomesCorrection() {
        if (errand == Errand.PUBLISH && deliveredEdition > 0) {
            errand = Errand.CORRECT;
        }
    }

    private void queue(Errand what, Instant at) {
        errand = what;
        tries = 0;
        nextAt = at;
        change(DeliveryState.QUEUED, "", at);
    }

    private void change(DeliveryState next, String words, Instant at) {
        state = next;
        detail = words;
        changedAt = at;
    }

    private boolean isBusy(Instant now) {
        return busyUntil != null && busyUntil.isAfter(now);
    }

    public StoryId story() {
        return storyId;
    }

    public Channel channel() {
        return channel;
    }

    public Errand errand() {
        return errand;
    }

    public int edition() {
        return edition;
    }

    public DeliveryState state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public @Nullable Instant nextAt() {
        return nextAt;
    }

    public String reference() {
        return reference;
    }

    public String detail() {
        return detail;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
