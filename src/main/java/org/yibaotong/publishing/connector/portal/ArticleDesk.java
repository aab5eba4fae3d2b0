package org.yibaotong.publishing.connector.portal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.WithdrawalOrder;

/** Where the portal's articles are put up and taken down. */
@Service
@Transactional
class ArticleDesk {

    private final ArticleTable articles;
    private final ApplicationEventPublisher events;

    ArticleDesk(ArticleTable articles, ApplicationEventPublisher events) {
        this.articles = articles;
        this.events = events;
    }

    /** The number it stands under; it keeps it for good. */
    long put(Release release) {
        long number = articles.put(release);
        events.publishEvent(new ArticleChanged(number));
        return number;
    }

    void takeDown(WithdrawalOrder withdrawal) {
        long number = articles.takeDown(withdrawal);
        events.publishEvent(new ArticleChanged(number));
    }
}
