package org.yibaotong.closure.closurecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** Who may handle a case (经办人): somebody who could take its next step. */
@Component
class Handlers {

    private final People people;

    Handlers(People people) {
        this.people = people;
    }

    Actor get(String login, UnitId unit) {
        var person = people.findByLogin(login.strip()).orElseThrow(() -> new Refusal("closure.owner.unknown", login));
        return find(person.id(), unit).orElseThrow(() -> new Refusal("closure.owner.out-of-reach", person.name()));
    }

    Optional<Actor> find(PersonId person, UnitId unit) {
        return people.findActive(person).filter(one -> CaseDesk.either(one).covers(unit));
    }
}
