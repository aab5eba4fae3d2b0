package org.yibaotong.identity.token;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What happens to access tokens, as the trail keeps it. */
interface TokenEvents {

    /** A token was made. */
    record TokenCreated(UUID token, PersonId owner, String detail, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(owner, "access-token.create", "access-token", token.toString(), detail, at);
        }
    }

    /** A token was revoked. */
    record TokenRevoked(UUID token, PersonId owner, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(owner, "access-token.revoke", "access-token", token.toString(), "收回", at);
        }
    }
}
