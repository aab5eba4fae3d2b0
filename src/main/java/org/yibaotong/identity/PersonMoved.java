package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person went to another unit (调动). */
public record PersonMoved(PersonId person, String name, String from, String to, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "person.move", "person", person.toString(), name + "，由“" + from + "”调到“" + to + "”", at);
    }
}
