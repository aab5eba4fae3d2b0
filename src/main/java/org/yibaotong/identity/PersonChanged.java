package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person got another name or post (变更人员). */
public record PersonChanged(PersonId person, String before, String after, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "person.change", "person", person.toString(), before + " 改为 " + after, at);
    }
}
