package org.yibaotong.identity.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What happens at the door, as the trail keeps it. */
interface DoorEvents {

    PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** Somebody is in (登录). */
    record SignedIn(PersonId person, String means, String address, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(
                    person, "sign-in.succeed", "person", person.toString(), "用" + means + "登录，来自 " + address, at);
        }
    }

    /** Somebody could not get in (登录失败); the entry does not say what was wrong. */
    record SignInFailed(@Nullable PersonId person, String address, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            var whose = person == null ? NOBODY : person;
            return new TrailEntry(NOBODY, "sign-in.fail", "person", whose.toString(), "没有登录成，来自 " + address, at);
        }
    }

    /** Somebody left (退出). */
    record SignedOut(PersonId person, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(person, "sign-in.end", "person", person.toString(), "退出", at);
        }
    }
}
