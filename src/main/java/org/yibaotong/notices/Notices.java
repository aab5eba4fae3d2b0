package org.yibaotong.notices;

import java.time.Instant;
import java.util.Collection;
import org.yibaotong.shared.PersonId;

/** Tells people (消息). Written in the caller's transaction; sent on only after it is committed. */
public interface Notices {

    void tell(Notice notice, Collection<PersonId> people);

    /** The same, told at another time: for what is written down afterwards, such as the example world. */
    void tell(Notice notice, Collection<PersonId> people, Instant at);
}
