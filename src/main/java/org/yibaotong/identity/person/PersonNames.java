package org.yibaotong.identity.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;

/** The names of people, asked for by every list: nothing else of them is read, least of all the hash of their password. */
@Repository
class PersonNames {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, String> of(Collection<PersonId> people) {
        return names("name", people);
    }

    /** Two may share a name, but not a login. */
    Map<PersonId, String> withLogin(Collection<PersonId> people) {
        return names("name || '（' || login || '）'", people);
    }

    /** By name or by login. */
    List<PersonId> called(String name) {
        return jdbc.sql("select id from identity.person where name = :name or login = lower(:name)")
                .param("name", name)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private Map<PersonId, String> names(String written, Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        jdbc.sql("select id, " + written + " as name from identity.person where id = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }
}
