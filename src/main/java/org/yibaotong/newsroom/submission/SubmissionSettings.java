package org.yibaotong.newsroom.submission;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rules of submitting ({@code yibaotong.newsroom.*}).
 *
 * @param answerWithin the time the centre gives itself to answer; silence beyond it is shown to the centre, not to the sender
 */
@ConfigurationProperties("yibaotong.newsroom")
public record SubmissionSettings(@DefaultValue("6h") Duration answerWithin) {

    public Instant dueAt(Instant receivedAt) {
        return receivedAt.plus(answerWithin);
    }
}
