package org.yibaotong.identity.person;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;

/** What happens to passwords, as the trail keeps it. */
interface PasswordEvents {

    /** A person chose a new password (改密码). */
    record PasswordChanged(PersonId person, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(person, "password.change", "person", person.toString(), "改了自己的密码", at);
        }
    }

    /** Too many wrong tries shut the door for a while (锁定). */
    record DoorLocked(PersonId person, Instant until, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(
                    person, "sign-in.lock", "person", person.toString(), "连着错得太多，锁到" + Times.minute(until), at);
        }
    }
}
