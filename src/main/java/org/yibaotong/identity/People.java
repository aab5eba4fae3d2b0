package org.yibaotong.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** What other modules may know of people (人员). */
public interface People {

    Optional<PersonFacts> find(PersonId person);

    PersonFacts get(PersonId person);

    Optional<PersonFacts> findByLogin(String login);

    Map<PersonId, String> names(Collection<PersonId> people);

    /** The person with all their roles, as if they had just signed in. */
    Actor actor(PersonId person);

    /** The same, for who may still act: nobody who was deactivated does, however long their session would last. */
    Optional<Actor> findActive(PersonId person);

    /** Active people whose role reaches the unit. */
    List<PersonId> holding(Role role, UnitId unit);

    record PersonFacts(PersonId id, String name, UnitId unit, String post) {}
}
