package org.yibaotong.identity.person;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** The people of the example world, and the roles they hold. */
@Component
@Order(11)
class PersonChapter implements Chapter {

    private final Persons persons;
    private final Grants grants;
    private final Units units;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PersonChapter(Persons persons, Grants grants, Units units, PasswordEncoder encoder, Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.units = units;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        var hash = encoder.encode(ExampleCity.PASSWORD);
        var known = unitsByKey(city);
        for (var told : city.people()) {
            var person = Person.enrol(told.login(), told.name(), told.post(), known.apply(told.unit()));
            person.setPassword(hash, clock.instant());
            persons.save(person);
            told.roles()
                    .forEach(
                            held -> grants.grant(person.id(), Role.valueOf(held.role()), known.apply(held.at()), null));
        }
    }

    private Function<String, UnitId> unitsByKey(ExampleCity city) {
        var byName = units.list().stream().collect(Collectors.toMap(UnitFacts::name, UnitFacts::id, (a, b) -> a));
        var names = city.units().stream().collect(Collectors.toMap(ExampleCity.Unit::key, ExampleCity.Unit::name));
        return key -> Objects.requireNonNull(byName.get(names.get(key)), key);
    }
}
