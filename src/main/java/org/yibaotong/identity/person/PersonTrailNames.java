package org.yibaotong.identity.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.audit.TrailNames;
import org.yibaotong.shared.PersonId;

/** Tells the trail the real names of people, with the login, as two may share a name. */
@Component
class PersonTrailNames implements TrailNames {

    private final Persons persons;

    PersonTrailNames(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return persons.findAllById(people).stream()
                .collect(Collectors.toMap(Person::id, person -> person.name() + "（" + person.login() + "）"));
    }

    @Override
    public List<PersonId> called(String name) {
        return persons.findByNameOrLogin(name, name.toLowerCase(Locale.ROOT)).stream()
                .map(Person::id)
                .toList();
    }
}
