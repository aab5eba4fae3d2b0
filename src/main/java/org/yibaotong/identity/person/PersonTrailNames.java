package org.yibaotong.identity.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.audit.TrailNames;
import org.yibaotong.shared.PersonId;

/** Tells the trail the real names of people, with the login, as two may share a name. */
@Component
class PersonTrailNames implements TrailNames {

    private final PersonNames names;

    PersonTrailNames(PersonNames names) {
        this.names = names;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return names.withLogin(people);
    }

    @Override
    public List<PersonId> called(String name) {
        return names.called(name);
    }
}
