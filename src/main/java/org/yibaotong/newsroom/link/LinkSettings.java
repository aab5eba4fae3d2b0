package org.yibaotong.newsroom.link;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the links of stories are looked at ({@code yibaotong.links.*}).
 *
 * @param look not where the program reaches nothing outside
 */
@ConfigurationProperties("yibaotong.links")
record LinkSettings(@DefaultValue("true") boolean look) {}
