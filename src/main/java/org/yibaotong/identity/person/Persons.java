package org.yibaotong.identity.person;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** All people there are. */
interface Persons extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByLogin(String login);

    default Person get(PersonId id) {
        return findById(id).orElseThrow(() -> new NotFound("person", id));
    }
}
