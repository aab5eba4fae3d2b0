package org.yibaotong.portal.lane;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.yibaotong.portal.article.ArticlePages;
import org.yibaotong.portal.home.HomePages;
import org.yibaotong.publishing.ArticleReads;
import org.yibaotong.shared.Outage;

/** Puts the fast lane before all other filters, save those that decide which host a request is for. */
@Configuration
class FastLaneSetup {

    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<FastLane> fastLane(
            HomePages home, ArticlePages articles, ArticleReads reads, Outage outage) {
        var registration = new FilterRegistrationBean<>(new FastLane(home, articles, reads, outage));
        registration.setOrder(EARLY);
        return registration;
    }
}
