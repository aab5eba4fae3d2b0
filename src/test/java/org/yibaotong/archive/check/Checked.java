package org.yibaotong.archive.check;

import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Has a check of an archive done now, by the thread of the test. */
public final class Checked {

    private Checked() {}

    public static Verification at(ApplicationContext context, UUID id) {
        context.getBean(Verifying.class).run(id);
        return context.getBean(Verifications.class).get(id);
    }
}
