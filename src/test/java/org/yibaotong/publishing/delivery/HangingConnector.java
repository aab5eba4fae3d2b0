package org.yibaotong.publishing.delivery;

import java.util.concurrent.CountDownLatch;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Connector;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.WithdrawalOrder;

/** A channel that takes a story and never answers. */
class HangingConnector implements Connector {

    final CountDownLatch interrupted = new CountDownLatch(1);

    @Override
    public Channel channel() {
        return Channel.PORTAL;
    }

    @Override
    public Receipt publish(Release release) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            interrupted.countDown();
        }
        throw new IllegalStateException("stopped");
    }

    @Override
    public Receipt correct(Release release) {
        return publish(release);
    }

    @Override
    public Receipt withdraw(WithdrawalOrder withdrawal) {
        throw new UnsupportedOperationException();
    }
}
