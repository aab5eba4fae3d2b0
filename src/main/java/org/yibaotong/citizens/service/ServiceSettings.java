package org.yibaotong.citizens.service;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation chooses for its services ({@code yibaotong.services.*}).
 *
 * @param topics in the order they are shown in
 * @param confirmEvery after so many days without anybody having made sure, a service is on the clerk's list
 */
@ConfigurationProperties("yibaotong.services")
public record ServiceSettings(
        @DefaultValue({"看病", "上学", "老人", "社保", "房屋", "停水停电", "活动报名", "找人问"})
        List<String> topics,

        @DefaultValue("180") int confirmEvery) {}
