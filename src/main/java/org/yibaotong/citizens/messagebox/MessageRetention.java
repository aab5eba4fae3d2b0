package org.yibaotong.citizens.messagebox;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.message.DueMessages;
import org.yibaotong.citizens.message.Forgetting;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.owndata.DataRequestDesk;
import org.yibaotong.web.Times;

/** Empties messages that ended long ago (留言到期): who wrote is known no longer than their matter needs it (个人信息保护法第十九条). */
@Component
public class MessageRetention {

    private static final Logger log = LoggerFactory.getLogger(MessageRetention.class);

    private final DueMessages due;
    private final Forgetting forgetting;
    private final DataRequestDesk requests;
    private final MessageSettings settings;
    private final Clock clock;

    MessageRetention(
            DueMessages due, Forgetting forgetting, DataRequestDesk requests, MessageSettings settings, Clock clock) {
        this.due = due;
        this.forgetting = forgetting;
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever asked to see or correct what is kept of them finds it there until they have their answer. */
    public void pass() {
        var today = Times.date(clock.instant());
        var endedUntil = today.minusDays(settings.keepDays());
        var asked = requests.underRequest(Kept.MESSAGE);
        due.toForget(endedUntil).stream()
                .filter(one -> !asked.contains(String.valueOf(one.number())))
                .forEach(one -> {
                    try {
                        forgetting.forget(one, endedUntil, today);
                    } catch (RuntimeException e) {
                        log.error("message {} could not be emptied", one.number(), e);
                    }
                });
    }
}
