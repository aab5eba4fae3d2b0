package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person got a new first password (重发密码). Their second factor stays: taking that away is another administrator's. */
public record PasswordReissued(PersonId person, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "person.reissue-password", "person", person.toString(), name, at);
    }
}
