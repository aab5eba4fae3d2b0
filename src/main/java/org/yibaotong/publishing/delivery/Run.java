package org.yibaotong.publishing.delivery;

import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Connector;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.Withdrawal;

/** One errand on its way (一次投递). */
record Run(StoryId story, Channel channel, Errand errand, int edition) {

    /** What to carry; or the receipt already, when it must not go out at all. */
    sealed interface Load {

        record Bring(Release release) implements Load {}

        record TakeDown(Withdrawal withdrawal) implements Load {}

        record Nothing(Receipt instead) implements Load {}
    }

    /** Never throws: whatever goes wrong, with the channel or while packing, is a failure to be tried again. */
    Receipt carryOut(Connector connector, Loads loads) {
        try {
            return switch (loads.of(this)) {
                case Load.Bring(var release) ->
                    errand == Errand.PUBLISH ? connector.publish(release) : connector.correct(release);
                case Load.TakeDown(var withdrawal) -> connector.withdraw(withdrawal);
                case Load.Nothing(var instead) -> instead;
            };
        } catch (RuntimeException fault) {
            DeliveryLog.failed(this, fault);
            return new Receipt.Failed("没有送到，稍后自动再试。");
        }
    }
}
