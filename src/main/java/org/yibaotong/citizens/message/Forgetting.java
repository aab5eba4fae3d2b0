package org.yibaotong.citizens.message;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is emptied of a message some time after it ended (到期删除). */
@Component
public class Forgetting {

    private static final String GONE = "（到期删除）";

    private final Messages messages;
    private final Steps steps;

    Forgetting(Messages messages, Steps steps) {
        this.messages = messages;
        this.steps = steps;
    }

    /** The answer, the road and what its writer agreed to be public stay; its code still opens them, and takes back that they are public. */
    @Transactional
    public void forget(Message one, LocalDate endedUntil, LocalDate on) {
        if (messages.forget(one.id(), GONE, endedUntil, on)) {
            steps.forgetWriter(one.id());
            messages.forgetFollowers(one.id());
        }
    }
}
