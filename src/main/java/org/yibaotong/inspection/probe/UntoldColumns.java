package org.yibaotong.inspection.probe;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.look.ColumnSeen;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Times;

/** Of which columns of a website nobody can tell when they were updated (看不出更新的栏目), by the last look, for its page in the ledger. */
@Component
public class UntoldColumns {

    private final Looks looks;
    private final Clock clock;

    UntoldColumns(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /** By the name of each, when it was looked at, why it is so and what to do. */
    public Map<String, String> of(AccountId website) {
        var said = new LinkedHashMap<String, String>();
        looks.last(website, Times.date(clock.instant()), 1)
                .forEach(last -> last.look().untoldColumns().forEach(one -> said.put(one.name(), said(last, one))));
        return said;
    }

    private static String said(Looks.Kept last, ColumnSeen column) {
        return last.on() + "看：" + ColumnAdvice.of(column);
    }
}
