package org.yibaotong.identity.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** All people there are. How often each was missed at the door is kept by {@link Attempts} and not here. */
public interface Persons extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByLogin(String login);

    List<Person> findByLoginIn(Collection<String> logins);

    /** Until commit, nobody else changes this person. */
    @Query("select id from identity.person where id = :id for update")
    Optional<PersonId> lock(PersonId id);

    /** Until commit, nobody else changes these people. */
    @Query("select id from identity.person where login in (:logins) order by id for update")
    List<PersonId> lockByLogin(Collection<String> logins);

    default Person get(PersonId id) {
        return findById(id).orElseThrow(() -> new NotFound("person", id));
    }
}
