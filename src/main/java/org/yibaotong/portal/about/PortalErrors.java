package org.yibaotong.portal.about;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.ErrorLook;

/** What a reader sees where there is nothing: the portal's own page, with a search box. */
@Configuration
class PortalErrors {

    @Bean
    ErrorLook portalErrorLook() {
        return new ErrorLook("portal/error");
    }
}
