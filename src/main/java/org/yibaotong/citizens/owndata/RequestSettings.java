package org.yibaotong.citizens.owndata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits of requests about own data ({@code yibaotong.data-requests.*}). The law says "in time" and names no number; fifteen
 * working days is what many public offices promise.
 *
 * @param answerDays working days until it is answered
 * @param keepDays calendar days after the answer, when it is forgotten who asked
 */
@ConfigurationProperties("yibaotong.data-requests")
public record RequestSettings(
        @DefaultValue("15") int answerDays,
        @DefaultValue("30") int keepDays) {}
