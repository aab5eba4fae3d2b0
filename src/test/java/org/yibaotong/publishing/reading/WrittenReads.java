package org.yibaotong.publishing.reading;

import org.springframework.stereotype.Component;

/** Has the counted reads written now and not in a few seconds. */
@Component
public class WrittenReads {

    private final ReadCounter counter;

    WrittenReads(ReadCounter counter) {
        this.counter = counter;
    }

    public void write() {
        counter.write();
    }
}
