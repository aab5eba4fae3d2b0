package org.yibaotong.portal.home;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation chooses for its home page ({@code yibaotong.portal.*}).
 *
 * @param near the topic shown under 身边
 */
@ConfigurationProperties("yibaotong.portal")
record PortalSettings(@DefaultValue("社区") String near) {}
