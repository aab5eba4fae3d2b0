package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Tells those a case concerns: its unit, and who handles it (告知). */
@Component
class CaseTeller {

    private final People people;
    private final Notices notices;

    CaseTeller(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void unit(ClosureCase closing, String kind, String title, String text, Instant at) {
        tell(closing, kind, title, text, people.holding(Role.CORRESPONDENT, closing.unit()), at);
    }

    void owner(ClosureCase closing, String kind, String title, String text, Instant at) {
        tell(closing, kind, title, text, List.of(closing.owner()), at);
    }

    void tell(ClosureCase closing, String kind, String title, String text, Collection<PersonId> whom, Instant at) {
        notices.tell(new Notice(kind, title, text, "/desk/closures/" + closing.id()), whom, at);
    }
}
