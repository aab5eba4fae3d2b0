package org.yibaotong.publishing.delivery;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Connector;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.WithdrawalOrder;

/** One errand on its way (一次投递). */
record Run(StoryId story, Channel channel, Errand errand, int edition) {

    /** What to carry; or the receipt already, when it must not go out at all. */
    sealed interface Load {

        record Bring(Release release) implements Load {}

        record TakeDown(WithdrawalOrder withdrawal) implements Load {}

        record Nothing(Receipt instead) implements Load {}
    }

    /**
     * Never throws: whatever goes wrong, with the channel or while packing, is a failure to be tried again. So is a channel that has
     * not answered within the limit; it is interrupted, and what it says later is not heard.
     */
    Receipt carryOut(Connector connector, Loads loads, Duration limit) {
        var way = new FutureTask<>(() -> carry(connector, loads));
        Thread.ofVirtual().name("on-the-way-to-" + channel.address()).start(way);
        try {
            return way.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            DeliveryLog.overran(this, limit);
            return new Receipt.Failed("渠道一直没有答复，稍后自动再试。");
        } catch (ExecutionException fault) {
            DeliveryLog.failed(this, Objects.requireNonNullElse(fault.getCause(), fault));
            return new Receipt.Failed("没有送到，稍后自动再试。");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return new Receipt.Failed("程序停下时还没有送到，稍后自动再试。");
        } finally {
            way.cancel(true);
        }
    }

    private Receipt carry(Connector connector, Loads loads) {
        return switch (loads.of(this)) {
            case Load.Bring(var release) ->
                errand == Errand.PUBLISH ? connector.publish(release) : connector.correct(release);
            case Load.TakeDown(var withdrawal) -> connector.withdraw(withdrawal);
            case Load.Nothing(var instead) -> instead;
        };
    }
}
