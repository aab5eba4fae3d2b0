package org.yibaotong.publishing.connector;

/**
 * Brings stories to one channel (渠道接口). It may be asked the same thing twice, after a crash for instance, and then does it
 * once. It answers with a {@link Receipt}; an exception counts as a failure to be tried again.
 */
public interface Connector {

    Channel channel();

    Receipt publish(Release release);

    /** Replaces what the channel has; publishes it when the channel has nothing yet. */
    Receipt correct(Release release);

    Receipt withdraw(WithdrawalOrder withdrawal);
}
