package org.yibaotong.identity.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yibaotong.identity.People;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Looks people up for other modules. */
@Service
class PersonDirectory implements People {

    private final Persons persons;
    private final Grants grants;
    private final PersonNames names;
    private final Actors actors;

    PersonDirectory(Persons persons, Grants grants, PersonNames names, Actors actors) {
        this.persons = persons;
        this.grants = grants;
        this.names = names;
        this.actors = actors;
    }

    @Override
    public Optional<PersonFacts> find(PersonId person) {
        return persons.findById(person).map(PersonDirectory::facts);
    }

    @Override
    public PersonFacts get(PersonId person) {
        return find(person).orElseThrow(() -> new NotFound("person", person));
    }

    @Override
    public Optional<PersonFacts> findByLogin(String login) {
        return persons.findByLogin(login).map(PersonDirectory::facts);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return names.of(people);
    }

    @Override
    public Actor actor(PersonId person) {
        return actors.find(person).orElseThrow(() -> new NotFound("person", person));
    }

    @Override
    public Optional<Actor> findActive(PersonId person) {
        return actors.findActive(person);
    }

    @Override
    public List<PersonId> holding(Role role, UnitId unit) {
        return grants.holding(role, unit);
    }

    private static PersonFacts facts(Person person) {
        return new PersonFacts(person.id(), person.name(), person.unit(), person.post());
    }
}
