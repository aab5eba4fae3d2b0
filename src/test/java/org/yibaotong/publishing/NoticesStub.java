package org.yibaotong.publishing;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.yibaotong.notices.*;
import org.yibaotong.shared.PersonId;

@Component
class NoticesStub implements Notices {
    public void tell(Notice notice, Collection<PersonId> people) {}
}
