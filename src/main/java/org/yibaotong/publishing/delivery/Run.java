package org.yibaotong.publishing.delivery;

import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Connector;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.Withdrawal;

/**
 * One errand on its way (一次投递).
 *
 * @param load what to carry; or the receipt already, when it must not go out at all
 */
record Run(StoryId story, Channel channel, Errand errand, int edition, Load load) {

    sealed interface Load {

        record Bring(Release release) implements Load {}

        record TakeDown(Withdrawal withdrawal) implements Load {}

        record Nothing(Receipt instead) implements Load {}
    }

    /** Never throws: whatever goes wrong with a channel is a failure to be tried again. */
    Receipt carryOut(Connector connector) {
        try {
            return switch (load) {
                case Load.Bring(var release) ->
                    errand == Errand.PUBLISH ? connector.publish(release) : connector.correct(release);
                case Load.TakeDown(var withdrawal) -> connector.withdraw(withdrawal);
                case Load.Nothing(var instead) -> instead;
            };
        } catch (RuntimeException fault) {
            DeliveryLog.failed(this, fault);
            return new Receipt.Failed("渠道没有回应，稍后自动再试。");
        }
    }
}
