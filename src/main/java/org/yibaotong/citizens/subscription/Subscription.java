package org.yibaotong.citizens.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yibaotong.citizens.Subscriptions.News;

/**
 * One subscription (订阅).
 *
 * @param address a mail address, or what a browser gave, as JSON
 * @param topic only this one, or all where empty
 * @param sentUntil what was public by then was sent
 */
record Subscription(UUID id, Channel channel, String address, Pace pace, String topic, Instant sentUntil) {

    /** Of what there is, what this one was not sent yet. */
    List<News> unsent(List<News> newest) {
        return newest.stream()
                .filter(news -> news.publishedAt().isAfter(sentUntil))
                .toList();
    }

    /** By what it goes. */
    enum Channel {
        MAIL,
        PUSH
    }
}
