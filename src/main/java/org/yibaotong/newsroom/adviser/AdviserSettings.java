package org.yibaotong.newsroom.adviser;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which service is asked ({@code yibaotong.adviser.*}): any that speaks the protocol of OpenAI's chat completions.
 *
 * @param address up to {@code /chat/completions}; without one nobody is asked
 * @param patience after which no answer is waited for
 */
@ConfigurationProperties("yibaotong.adviser")
record AdviserSettings(
        @Nullable URI address,
        @DefaultValue("") String key,
        @DefaultValue("default") String model,
        @DefaultValue("外部校对服务") String name,
        @DefaultValue("60s") Duration patience) {}
