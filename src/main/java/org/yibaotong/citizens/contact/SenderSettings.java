package org.yibaotong.citizens.contact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By what residents are sent short texts ({@code yibaotong.sender.*}).
 *
 * @param gateway address of an HTTP gateway for short messages and e-mail; without it texts only stand on the console
 * @param key what the gateway wants to see in {@code Authorization}, or empty
 */
@ConfigurationProperties("yibaotong.sender")
record SenderSettings(
        @DefaultValue("") String gateway, @DefaultValue("") String key) {}
