package org.yibaotong.newsroom.meaning;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which service is asked ({@code yibaotong.meaning.*}): any that speaks the protocol of OpenAI's embeddings.
 *
 * @param address up to {@code /embeddings}; without one nobody is asked
 * @param patience after which no answer is waited for
 * @param rest how long a service that failed is left alone
 * @param alike the cosine from which on two texts are near; each model has its own
 */
@ConfigurationProperties("yibaotong.meaning")
record MeaningSettings(
        @Nullable URI address,
        @DefaultValue("") String key,
        @DefaultValue("default") String model,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("2m") Duration rest,
        @DefaultValue("0.7") double alike) {}
