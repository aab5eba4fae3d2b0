package org.yibaotong.citizens.moderation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is looked at first ({@code yibaotong.moderation.*}).
 *
 * @param alike so many messages in a day that say the same; the next is looked at first
 */
@ConfigurationProperties("yibaotong.moderation")
record ModerationSettings(@DefaultValue("5") int alike) {}
