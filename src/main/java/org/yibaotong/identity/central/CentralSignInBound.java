package org.yibaotong.identity.central;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person was found in the central sign-in and is known by it from now on (绑定统一认证). */
record CentralSignInBound(PersonId person, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(person, "person.bind-central", "person", person.toString(), "第一次用统一认证登录，已绑定", at);
    }
}
