package org.yibaotong.citizens.message;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Who hears of a message: whoever edits where it came in, and the correspondents of a unit it was referred to. */
@Component
public class MessageClerks {

    private final People people;

    MessageClerks(People people) {
        this.people = people;
    }

    public List<PersonId> at(UnitId unit, Message message) {
        return people.holding(unit.equals(message.home()) ? Role.EDITOR : Role.CORRESPONDENT, unit);
    }
}
