package org.yibaotong.identity.factor;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What happens to second factors, as the trail keeps it. */
interface FactorEvents {

    /** @param what 动态口令 or a passkey by its name */
    record SecondFactorAdded(PersonId person, String what, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(person, "second-factor.add", "person", person.toString(), "加上了" + what, at);
        }
    }

    /** @param what 动态口令 or a passkey by its name */
    record SecondFactorRemoved(PersonId person, String what, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(person, "second-factor.remove", "person", person.toString(), "去掉了" + what, at);
        }
    }

    /** New recovery codes; the old ones are void. */
    record RecoveryCodesRenewed(PersonId person, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(person, "recovery-code.renew", "person", person.toString(), "换了一组备用码", at);
        }
    }

    /** @param left how many remain */
    record RecoveryCodeUsed(PersonId person, int left, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            var detail = "用掉一个备用码，还剩" + left + "个";
            return new TrailEntry(person, "recovery-code.use", "person", person.toString(), detail, at);
        }
    }
}
