package org.yibaotong.portal.home;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation chooses for its home page ({@code yibaotong.portal.*}).
 *
 * @param near the topic shown under 身边
 * @param notices the topic whose newest stand under 公告
 */
@ConfigurationProperties("yibaotong.portal")
record PortalSettings(
        @DefaultValue("社区") String near,
        @DefaultValue("便民公告") String notices) {}
