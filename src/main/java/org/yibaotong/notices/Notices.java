package org.yibaotong.notices;

import java.util.Collection;
import org.yibaotong.shared.PersonId;

/** Tells people (消息). Written in the caller's transaction; sent on only after it is committed. */
public interface Notices {

    void tell(Notice notice, Collection<PersonId> people);
}
