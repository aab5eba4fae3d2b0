package org.yibaotong.shared;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A listener in tests that has to be told everything twice. */
@Component
class HardOfHearing {

    private final Set<Said> told = ConcurrentHashMap.newKeySet();
    private final List<Said> heard = new CopyOnWriteArrayList<>();

    record Said(String what) {}

    List<Said> heard() {
        return heard;
    }

    @TransactionalEventListener
    void on(Said said) {
        if (told.add(said)) {
            throw new IllegalStateException("Pardon?");
        }
        heard.add(said);
    }
}
