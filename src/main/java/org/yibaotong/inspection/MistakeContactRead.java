package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody looked up how to reach who pointed out a mistake (看联系方式). */
public record MistakeContactRead(MistakeId mistake, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "mistake.read-contact", "mistake", mistake.toString(), "", at);
    }
}
