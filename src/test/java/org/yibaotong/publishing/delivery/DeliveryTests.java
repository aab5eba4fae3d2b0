package org.yibaotong.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Receipt;

class DeliveryTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Receipt PUBLISHED = new Receipt.Published("/news/1", "已发布");
    private static final Receipt FAILED = new Receipt.Failed("没有回应");

    private final Waits waits = new Waits(Duration.ofSeconds(15), Duration.ofHours(1), 3, Duration.ofMinutes(2));
    private final Delivery delivery = Delivery.open(StoryId.next(), Channel.PORTAL, NOON);

    @Test
    void whatIsWantedIsQueuedAndTakenOnce() {
        delivery.want(1, NOON);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.take(NOON, waits)).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.take(NOON, waits)).isFalse();
    }

    @Test
    void aCourierWhoNeverCameBackIsReplacedAfterAWhile() {
        delivery.want(1, NOON);
        delivery.take(NOON, waits);
        assertThat(delivery.take(NOON.plusSeconds(121), waits)).isTrue();
    }

    @Test
    void theAnswerDecidesTheState() {
        assertThat(after(PUBLISHED)).isEqualTo(DeliveryState.PUBLISHED);
        assertThat(after(new Receipt.Accepted("1", "已收"))).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(after(new Receipt.TakenDown("已撤"))).isEqualTo(DeliveryState.WITHDRAWN);
        assertThat(after(new Receipt.Refused("不收"))).isEqualTo(DeliveryState.REJECTED);
        assertThat(after(FAILED)).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void aFailureIsTriedAgainUntilItIsEnough() {
        delivery.want(1, NOON);
        var now = NOON;
        for (int tries = 1; tries < 3; tries++) {
            run(FAILED, now);
            assertThat(delivery.nextAt()).isAfter(now);
            now = delivery.nextAt();
        }
        run(FAILED, now);
        assertThat(delivery.nextAt()).isNull();
        assertThat(delivery.take(now.plusSeconds(86_400), waits)).isFalse();
    }

    @Test
    void aRefusalIsNeverTriedAgain() {
        delivery.want(1, NOON);
        run(new Receipt.Refused("不收"), NOON);
        assertThat(delivery.nextAt()).isNull();
    }

    @Test
    void aSecondEditionCorrectsWhatTheChannelHas() {
        delivery.want(1, NOON);
        run(PUBLISHED, NOON);
        delivery.want(2, NOON);
        assertThat(delivery.errand()).isEqualTo(Errand.CORRECT);
    }

    @Test
    void aSecondEditionIsPublishedWhereTheFirstNeverArrived() {
        delivery.want(1, NOON);
        run(new Receipt.Refused("不收"), NOON);
        delivery.want(2, NOON);
        assertThat(delivery.errand()).isEqualTo(Errand.PUBLISH);
        assertThat(delivery.edition()).isEqualTo(2);
    }

    @Test
    void anAnswerToAnOlderWishLeavesTheNewerOneQueued() {
        delivery.want(1, NOON);
        delivery.take(NOON, waits);
        delivery.want(2, NOON);
        delivery.receive(Errand.PUBLISH, 1, PUBLISHED, NOON, waits);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.errand()).isEqualTo(Errand.CORRECT);
        assertThat(delivery.take(NOON, waits)).isTrue();
    }

    @Test
    void aWithdrawalOvertakesWhatIsOnItsWay() {
        delivery.want(1, NOON);
        delivery.take(NOON, waits);
        delivery.wantGone(NOON);
        assertThat(delivery.take(NOON, waits))
                .as("while another courier is there")
                .isFalse();
        delivery.receive(Errand.PUBLISH, 1, PUBLISHED, NOON, waits);
        assertThat(delivery.errand()).isEqualTo(Errand.WITHDRAW);
        assertThat(delivery.take(NOON, waits)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DeliveryState.class)
    void onlyTroubleIsSentAgainByHand(DeliveryState state) {
        delivery.want(1, NOON);
        bringTo(state);
        if (state.isTrouble()) {
            delivery.resend(NOON);
            assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
            assertThat(delivery.take(NOON, waits)).isTrue();
        } else {
            assertThatRefusal(() -> delivery.resend(NOON)).isEqualTo("delivery.resend.no-trouble");
        }
    }

    private void bringTo(DeliveryState state) {
        switch (state) {
            case QUEUED -> {}
            case SENT -> delivery.take(NOON, waits);
            case ACCEPTED -> run(new Receipt.Accepted("1", ""), NOON);
            case PUBLISHED -> run(PUBLISHED, NOON);
            case REJECTED -> run(new Receipt.Refused(""), NOON);
            case FAILED -> run(FAILED, NOON);
            case WITHDRAWN -> run(new Receipt.TakenDown(""), NOON);
        }
    }

    private DeliveryState after(Receipt receipt) {
        delivery.want(1, NOON);
        run(receipt, NOON);
        return delivery.state();
    }

    private void run(Receipt receipt, Instant now) {
        assertThat(delivery.take(now, waits)).isTrue();
        delivery.receive(delivery.errand(), delivery.edition(), receipt, now, waits);
    }
}
