package org.yibaotong.inspection.mistake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mistakes are answered ({@code yibaotong.mistakes.*}).
 *
 * @param answerWithin working days
 * @param contactKept how long it is known how to reach somebody, from the answer on
 * @param perAddress how many may come from one network address in ten minutes
 */
@ConfigurationProperties("yibaotong.mistakes")
record MistakeSettings(
        @DefaultValue("3") int answerWithin,
        @DefaultValue("30d") Duration contactKept,
        @DefaultValue("5") int perAddress) {}
