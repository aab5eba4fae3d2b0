package org.yibaotong.portal.lane;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.publishing.ArticleReads;
import org.yibaotong.shared.Outage;

/** Puts the fast lane before all other filters, save those that decide which host a request is for. */
@Configuration
class FastLaneSetup {

    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<FastLane> fastLane(List<PlainPages> pages, ArticleReads reads, Outage outage) {
        var registration = new FilterRegistrationBean<>(new FastLane(pages, reads, outage));
        registration.setOrder(EARLY);
        return registration;
    }
}
