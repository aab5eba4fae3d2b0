package org.yibaotong.publishing.reading;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.CountsWriting;

/** Writes the counted reads every few seconds. */
@Component
class ReadWriting extends CountsWriting {

    ReadWriting(ReadCounter counter, @Value("${yibaotong.reads.written-every:5s}") Duration every) {
        super("reads", every, counter::write);
    }
}
